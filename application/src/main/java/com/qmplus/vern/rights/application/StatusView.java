package com.qmplus.vern.rights.application;

import com.qmplus.vern.disclosure.Measure;
import com.qmplus.vern.disclosure.NoticeState;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.Effect;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.ErrandState;
import com.qmplus.vern.rights.ExtensionGround;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.Right;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands, for the person.
 *
 * @param files the forms in which the answer can be fetched now, by whoever came in this way; none: it cannot
 * @param availableUntil when the answer is or was taken down
 * @param effects what has taken effect already, without waiting for the answer
 * @param asking for whom they ask, and by what right; null: for themselves
 * @param goesOn where it goes on that is the same as an earlier request; null: here
 * @param takesCode a one-time code can be entered that shows who they are
 * @param told who received data that the case has changed, and whether they know (art. 19); nothing for who may not read the answer
 * @param outcomes what was decided of each claim, once it is answered; nothing for who may not read the answer
 * @param carried what has become in each system of what was decided; nothing for who may not read the answer
 * @param reviewed what a machine had done and a human being has looked at
 * @param showsSeen they may look who has seen and who received their data
 * @param opinion whether the answer helped
 */
public record StatusView(
        String reference,
        List<Asked> claims,
        LocalDate received,
        LocalDate due,
        List<Stage> stages,
        List<Message> messages,
        List<Part> files,
        @Nullable Instant availableUntil,
        List<Said> said,
        boolean takesCode,
        List<InEffect> effects,
        @Nullable Asking asking,
        @Nullable GoesOn goesOn,
        List<Outcome> outcomes,
        List<Carried> carried,
        List<Told> told,
        List<Reviewed> reviewed,
        boolean showsSeen,
        Opinion opinion)
        implements Serializable {

    /** What the person says of the answer, once they have it. */
    public enum Opinion {
        /** There is nothing yet, or no longer, to have one about. */
        NONE,
        ASKED,
        YES,
        PARTLY,
        NO
    }

    /** What became of one claim: told as long as the case is there, also when the answer itself is gone (art. 12(4)). */
    public record Outcome(Right right, List<Decided> decided) implements Serializable {

        public Outcome {
            decided = List.copyOf(decided);
        }
    }

    /**
     * What is decided alike, and where it lies.
     *
     * @param deed what is done
     * @param article by which it is done, or not
     * @param purposes in which uses of it; none: in all
     * @param instead what they can have, where they cannot have what they ask for
     */
    public record Decided(
            Text deed,
            Text why,
            String article,
            List<Text> purposes,
            @Nullable Text instead,
            List<Place> places) implements Serializable {

        public Decided {
            purposes = List.copyOf(purposes);
            places = List.copyOf(places);
        }

        Decided in(List<Text> purposes) {
            return new Decided(deed, why, article, purposes, instead, places);
        }

        /** Of the regulation; what a Norwegian act says names itself. */
        public boolean isOfRegulation() {
            return Character.isDigit(article.charAt(0));
        }
    }

    /**
     * Fields of one system, without what they say.
     *
     * @param kept for how long is told
     * @param first day until which the first of it is kept; null: nobody knows when the last of it goes
     * @param last day until which the last of it is kept
     */
    public record Place(
            Text system,
            List<Text> fields,
            boolean kept,
            @Nullable LocalDate first,
            @Nullable LocalDate last) implements Serializable {

        public Place {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A recipient of data that the case has changed.
     *
     * @param day on which they acknowledged it, or were told
     */
    public record Told(
            Text recipient,
            @Nullable String name,
            Measure measure,
            List<Text> fields,
            NoticeState state,
            @Nullable LocalDate day)
            implements Serializable {

        public Told {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A human being looked at what a machine had done (art. 22(3)).
     *
     * @param kind what that was
     * @param overturned they undid it; otherwise it stands
     * @param why in their words
     */
    public record Reviewed(Move kind, boolean overturned, LocalDate day, String why) implements Serializable {}

    /** In which earlier request it goes on, and since when. */
    public record GoesOn(String reference, LocalDate since) implements Serializable {}

    /**
     * What a system was told to do, and whether it has.
     *
     * @param day when it was settled
     * @param words why it cannot be done, where it cannot (art. 12(4))
     */
    public record Carried(
            ErrandKind kind,
            Text system,
            List<Text> fields,
            ErrandState state,
            @Nullable LocalDate day,
            @Nullable String words)
            implements Serializable {

        public Carried {
            fields = List.copyOf(fields);
        }

        public Progress progress() {
            return state == ErrandState.DONE ? Progress.DONE : state.isOpen() ? Progress.NOW : Progress.NEVER;
        }

        /** Done; not yet; it cannot be. */
        public enum Progress {
            DONE,
            NOW,
            NEVER
        }
    }

    /** There is no answer that counts, and there will be one. */
    public boolean toBeAnswered() {
        return stages.stream().anyMatch(stage -> stage.kind() == Kind.ANSWERED && stage.progress() != Progress.DONE);
    }

    public boolean fetchable() {
        return !files.isEmpty();
    }

    /** What has taken effect, each once, whichever claims brought it about. */
    public List<Effect> happened() {
        return effects.stream().map(InEffect::effect).distinct().toList();
    }

    /** One thing that was asked for; {@code withdrawable} while it has not been answered. */
    public record Asked(ClaimId id, Right right, boolean open, boolean withdrawable) implements Serializable {}

    /** What we wrote to them; with the ground that the law asks for, where it does. */
    public record Said(About about, LocalDate day, @Nullable ExtensionGround ground, String words)
            implements Serializable {}

    public enum About {
        /** Until they answer, the clock stands. */
        WHAT_YOU_MEAN,
        /** It was not asked promptly, or no question stops the clock here: it runs on (R3.4). */
        WHAT_YOU_MEAN_MEANWHILE,
        MORE_TIME,
        ENDED,
        /** It goes on for itself again; the words are the reference of the request that it had been joined to. */
        PARTED
    }

    /** One line of the timeline; {@code day} when it happened, or by when it will. */
    public record Stage(
            Kind kind, Progress progress, @Nullable LocalDate day) implements Serializable {}

    public enum Kind {
        RECEIVED,
        EMAIL_CONFIRMED,
        TAKEN,
        SEARCHED,
        ANSWERED,
        FETCHED,
        ENDED
    }

    public enum Progress {
        DONE,
        NOW,
        NEXT
    }

    public enum Message {
        CONFIRM_YOUR_EMAIL,
        /** They ask for another, and it has not been seen that they may. */
        SHOW_THAT_YOU_MAY,
        WE_MUST_KNOW_IT_IS_YOU,
        ENTER_THE_CODE,
        WE_ASK_WHO_YOU_ARE,
        MAIL_DID_NOT_ARRIVE,
        NEW_CODE_ASKED,
        ANSWER_WAITS,
        ANSWER_OPENS_BY_LINK,
        ANSWER_TAKEN_DOWN,
        WITHDRAWN,
        /** What follows from it has yet to be done everywhere. */
        ENDING,
        OVERDUE
    }
}
