package com.qmplus.vern.rights;

import com.qmplus.vern.rights.AccessAnswer.ItemPart;
import com.qmplus.vern.rights.AccessAnswer.OutcomePart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a letter is about: what it must tell beyond the case itself. */
public sealed interface LetterOccasion {

    LetterKind kind();

    record Received() implements LetterOccasion {
        @Override
        public LetterKind kind() {
            return LetterKind.ACKNOWLEDGEMENT;
        }
    }

    /** What our question does to the time that we have to answer (R3.4). */
    enum Meanwhile {
        STANDS,
        RUNS,
        /** The answer lies there already, for whoever shows that it is theirs. */
        OVER;

        /** Of what was asked just now, or would be. */
        static Meanwhile of(DataSubjectRequest request, PauseKind kind, TimeRules rules, Instant now) {
            if (request.state().isAnswered()) return OVER;
            boolean stops = request.openQuestion(kind)
                    .map(Question::stopsClock)
                    .orElseGet(() -> request.wouldStopClock(rules, now));
            return stops && rules.mode() != PauseMode.NONE ? STANDS : RUNS;
        }
    }

    /** What the person is asked under the doubt that was recorded. */
    static LetterOccasion identityAsked(
            DataSubjectRequest request, IdentityMethod method, TimeRules rules, Instant now) {
        var doubt = request.timeline().doubt().orElseThrow(DoubtMissing::new);
        return new IdentityAsked(doubt.ground(), method, Meanwhile.of(request, PauseKind.IDENTITY, rules, now));
    }

    static LetterOccasion scopeAsked(DataSubjectRequest request, String question, TimeRules rules, Instant now) {
        return new ScopeAsked(question, Meanwhile.of(request, PauseKind.SCOPE, rules, now));
    }

    record IdentityAsked(Doubt.Ground doubt, IdentityMethod method, Meanwhile meanwhile) implements LetterOccasion {
        @Override
        public LetterKind kind() {
            return LetterKind.IDENTITY_ASKED;
        }
    }

    /**
     * What whoever asks for another has still to show.
     *
     * @param authority that they may; {@code identity}: who they are themselves
     * @param until the day by which it is to come; then the case may end
     */
    record AuthorityAsked(Representation.Role role, boolean authority, boolean identity, LocalDate until)
            implements LetterOccasion {

        public static AuthorityAsked of(DataSubjectRequest request, LocalDate today) {
            var one = request.representation().orElseThrow(NotRepresented::new);
            return new AuthorityAsked(
                    one.role(),
                    one.authority() == null,
                    one.identity() == null,
                    today.plusDays(IdentifiedCase.DAYS_TO_ANSWER));
        }

        @Override
        public LetterKind kind() {
            return LetterKind.AUTHORITY_ASKED;
        }
    }

    record ScopeAsked(String question, Meanwhile meanwhile) implements LetterOccasion {
        @Override
        public LetterKind kind() {
            return LetterKind.SCOPE_ASKED;
        }
    }

    /** @param kept what stays only stored until the answer, where whoever reads may know; empty: not said */
    record Lifted(List<String> kept) implements LetterOccasion {

        public Lifted {
            kept = List.copyOf(kept);
        }

        @Override
        public LetterKind kind() {
            return LetterKind.LIFTING;
        }
    }

    /** @param newDue the day by which the answer comes once this letter is sent */
    record Extended(ExtensionGround ground, String reasons, LocalDate newDue) implements LetterOccasion {
        @Override
        public LetterKind kind() {
            return LetterKind.EXTENSION;
        }
    }

    /** @param until the last day on which the whole answer can be fetched; null while it is not known */
    record Answered(AccessAnswer answer, @Nullable LocalDate until) implements LetterOccasion {
        @Override
        public LetterKind kind() {
            return LetterPolicy.kindOf(answer);
        }

        /** What is refused, each with its reason and article. */
        public List<OutcomePart> refused() {
            return LetterPolicy.refusals(answer).toList();
        }

        /** What is held, and is not in the copy (art. 15(4)). */
        public List<ItemPart> keptBack() {
            return LetterPolicy.keptBack(answer).toList();
        }
    }

    record Unidentified(String reasons) implements LetterOccasion {
        @Override
        public LetterKind kind() {
            return LetterKind.UNIDENTIFIED;
        }
    }

    record Withdrawn() implements LetterOccasion {
        @Override
        public LetterKind kind() {
            return LetterKind.WITHDRAWN;
        }
    }
}
