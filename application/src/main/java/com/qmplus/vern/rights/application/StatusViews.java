package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AutomatedStep;
import com.qmplus.vern.rights.ClaimState;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.PauseKind;
import com.qmplus.vern.rights.PauseMode;
import com.qmplus.vern.rights.Question;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.rights.application.StatusView.Asked;
import com.qmplus.vern.rights.application.StatusView.Carried;
import com.qmplus.vern.rights.application.StatusView.GoesOn;
import com.qmplus.vern.rights.application.StatusView.Kind;
import com.qmplus.vern.rights.application.StatusView.Message;
import com.qmplus.vern.rights.application.StatusView.Opinion;
import com.qmplus.vern.rights.application.StatusView.Outcome;
import com.qmplus.vern.rights.application.StatusView.Progress;
import com.qmplus.vern.rights.application.StatusView.Reviewed;
import com.qmplus.vern.rights.application.StatusView.Stage;
import com.qmplus.vern.rights.application.StatusView.Told;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the person where their case stands: what is done, what happens now, what comes next and when. */
final class StatusViews {

    private final DataSubjectRequest request;
    private final boolean reachesAnswer;
    private final boolean showsSeen;
    private final List<Part> files;
    private final CaseSeal seal;
    private final PauseMode mode;
    private final List<InEffect> effects;
    private final List<Outcome> outcomes;
    private final List<Carried> carried;
    private final List<Told> told;
    private final Clock clock;
    private final @Nullable DataSubjectRequest onward;
    private final @Nullable Asking asking;

    private StatusViews(
            DataSubjectRequest request,
            boolean reachesAnswer,
            boolean showsSeen,
            List<Part> files,
            CaseSeal seal,
            PauseMode mode,
            List<InEffect> effects,
            List<Outcome> outcomes,
            List<Carried> carried,
            List<Told> told,
            @Nullable DataSubjectRequest onward,
            Clock clock) {
        this.request = request;
        this.reachesAnswer = reachesAnswer;
        this.showsSeen = showsSeen;
        this.files = files;
        this.seal = seal;
        this.mode = mode;
        this.effects = effects;
        this.outcomes = outcomes;
        this.carried = carried;
        this.told = told;
        this.onward = onward;
        this.clock = clock;
        this.asking = Asking.of(request);
    }

    /** @param onward in which it goes on; null: it does so itself */
    static StatusView of(
            DataSubjectRequest request,
            boolean reachesAnswer,
            boolean showsSeen,
            List<Part> files,
            CaseSeal seal,
            PauseMode mode,
            List<InEffect> effects,
            List<Outcome> outcomes,
            List<Carried> carried,
            List<Told> told,
            @Nullable DataSubjectRequest onward,
            Clock clock) {
        return new StatusViews(
                        request,
                        reachesAnswer,
                        showsSeen,
                        files,
                        seal,
                        mode,
                        effects,
                        outcomes,
                        carried,
                        told,
                        onward,
                        clock)
                .view();
    }

    private StatusView view() {
        return new StatusView(
                request.intake().reference().value(),
                claims(),
                request.deadline().received(),
                request.deadline().due(),
                stages(),
                messages(),
                reachesAnswer && request.offer().isOpen(clock.instant()) ? files : List.of(),
                request.offer().until(),
                StatusWords.of(request, seal, mode, clock.getZone()),
                takesCode(),
                withheld() ? List.of() : effects,
                asking,
                goesOn(),
                reachesAnswer && !withheld() ? outcomes : List.of(),
                reachesAnswer && !withheld() ? carried : List.of(),
                reachesAnswer && !withheld() ? told : List.of(),
                reachesAnswer && !withheld() ? reviewed() : List.of(),
                showsSeen,
                opinion());
    }

    private List<Reviewed> reviewed() {
        return request.timeline().automated().stream()
                .flatMap(one -> Stream.ofNullable(one.review())
                        .map(review -> new Reviewed(
                                one.step().move(),
                                one.state() == AutomatedStep.State.OVERTURNED,
                                LocalDate.ofInstant(review.made(), clock.getZone()),
                                Objects.requireNonNullElse(seal.words(request, review.words()), ""))))
                .toList();
    }

    private Opinion opinion() {
        if (!reachesAnswer
                || !request.offer().isOpen(clock.instant())
                || !request.offer().isFetched()) return Opinion.NONE;
        return request.timeline()
                .helpfulness()
                .map(said -> Opinion.valueOf(said.name()))
                .orElse(Opinion.ASKED);
    }

    private @Nullable GoesOn goesOn() {
        var since = request.timeline().joinedTo().map(Step::made).orElse(null);
        return onward == null || since == null
                ? null
                : new GoesOn(onward.intake().reference().value(), LocalDate.ofInstant(since, clock.getZone()));
    }

    /** What has taken effect for a person tells of their relations with us: nobody learns it before it is sure who they are (R4.1, R4.5). */
    private boolean withheld() {
        return isAgentUnproved() || request.person() != null && !request.isIdentityEstablished();
    }

    private boolean isAgentUnproved() {
        return asking != null && !asking.settled();
    }

    private boolean takesCode() {
        return request.codeOnFile().isLive(clock.instant()) && asked().isPresent();
    }

    private Optional<Question> asked() {
        return request.openQuestion(PauseKind.IDENTITY);
    }

    private List<Asked> claims() {
        return request.claims().all().stream()
                .filter(claim -> !claim.isReturned())
                .map(claim -> new Asked(
                        claim.id(),
                        claim.right(),
                        claim.state() != ClaimState.WITHDRAWN,
                        claim.isOpen() && !request.state().isAnswered()))
                .toList();
    }

    /** What is not done yet: the first of it is what happens now. */
    private List<Stage> stages() {
        var stages = new ArrayList<Stage>();
        boolean nowSeen = false;
        for (var each : happened().entrySet()) {
            var day = each.getValue();
            var progress = day != null ? Progress.DONE : nowSeen ? Progress.NEXT : Progress.NOW;
            nowSeen |= day == null;
            if (day != null || !isOver())
                stages.add(new Stage(each.getKey(), progress, day != null ? day : expected(each.getKey())));
        }
        return stages;
    }

    private Map<Kind, @Nullable LocalDate> happened() {
        var happened = new LinkedHashMap<Kind, @Nullable LocalDate>();
        happened.put(Kind.RECEIVED, request.deadline().received());
        var ended = day(first(Move.ENDED_UNIDENTIFIED));
        if (ended != null) {
            happened.put(Kind.TAKEN, day(first(Move.TAKEN)));
            happened.put(Kind.ENDED, ended);
            return happened;
        }
        var isConfirmed = request.confirmation().isConfirmed();
        if (isConfirmed
                || request.intake().requester().email() != null
                        && !request.state().isAnswered())
            happened.put(Kind.EMAIL_CONFIRMED, day(request.confirmation().confirmed()));
        if (!request.isInHandOfVern()) happened.put(Kind.TAKEN, day(first(Move.TAKEN)));
        happened.put(Kind.SEARCHED, isSearched() ? day(last()) : null);
        happened.put(Kind.ANSWERED, day(request.answered()));
        happened.put(
                Kind.FETCHED,
                request.state().isAnswered() ? day(request.timeline().fetched().orElse(null)) : null);
        return happened;
    }

    /** Nothing more happens here: it was withdrawn, or goes on in another request. */
    private boolean isOver() {
        return isWithdrawn() || request.timeline().isJoined();
    }

    private boolean isWithdrawn() {
        return request.timeline().has(Move.WITHDRAWN);
    }

    private boolean isSearched() {
        return !isOver() && request.state().compareTo(RequestState.COLLECTED) >= 0;
    }

    private @Nullable Instant first(Move move) {
        return request.timeline().steps().stream()
                .filter(step -> step.move() == move)
                .findFirst()
                .map(Step::made)
                .orElse(null);
    }

    /** The last result of a search. */
    private @Nullable Instant last() {
        return request.timeline().steps().stream()
                .filter(step -> step.move() == Move.SEARCHED || step.move() == Move.ATTESTED)
                .reduce((earlier, later) -> later)
                .map(Step::made)
                .orElse(null);
    }

    private @Nullable LocalDate expected(Kind kind) {
        return switch (kind) {
            case ANSWERED -> request.deadline().due();
            case FETCHED -> day(request.offer().until());
            default -> null;
        };
    }

    private List<Message> messages() {
        var messages = new ArrayList<Message>();
        boolean answered = request.state().isAnswered();
        if (!answered && request.deadline().isOverdue(LocalDate.now(clock))) messages.add(Message.OVERDUE);
        if (!answered
                && request.confirmation().linksSent() > 0
                && !request.confirmation().isConfirmed()) messages.add(Message.CONFIRM_YOUR_EMAIL);
        if (!answered && isAgentUnproved()) messages.add(Message.SHOW_THAT_YOU_MAY);
        else if (takesCode()) messages.add(Message.ENTER_THE_CODE);
        else if (asked().isPresent()) messages.add(Message.WE_ASK_WHO_YOU_ARE);
        else if (request.state() == RequestState.APPROVED && !request.isIdentityEstablished())
            messages.add(Message.WE_MUST_KNOW_IT_IS_YOU);
        if (request.timeline().has(Move.MAIL_FAILED)) messages.add(Message.MAIL_DID_NOT_ARRIVE);
        if (request.timeline().newCodeAsked()) messages.add(Message.NEW_CODE_ASKED);
        if (request.offer().isOpen(clock.instant()))
            messages.add(reachesAnswer ? Message.ANSWER_WAITS : Message.ANSWER_OPENS_BY_LINK);
        else if (isWithdrawn()) messages.add(Message.WITHDRAWN);
        else if (answered && request.offer().available() != null) messages.add(Message.ANSWER_TAKEN_DOWN);
        if (request.state() == RequestState.ENDING && reachesAnswer && !withheld()) messages.add(Message.ENDING);
        return messages;
    }

    private @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, clock.getZone());
    }
}
