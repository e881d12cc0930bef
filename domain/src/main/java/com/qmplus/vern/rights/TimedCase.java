package com.qmplus.vern.rights;

import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.rights.Decider.Colleague;
import com.qmplus.vern.rights.Decider.Worker;
import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What moves the deadline of a case: questions to the person (R3.4), and its one extension (R3.3). */
@MappedSuperclass
public abstract class TimedCase extends CaseFile {

    protected TimedCase() {} // for JPA

    TimedCase(RequestId id, Intake intake, Deadline deadline) {
        super(id, intake, deadline);
    }

    /** Where we hold much about them: which of it they mean (GDPR recital 63). {@code words} say what was asked, and why. */
    public void askScope(Colleague by, Sealed words, TimeRules rules, Instant now) {
        askScope(by, words, null, rules, now);
    }

    /** @param posted today, where the question is posted as a letter; null: a mail tells of it */
    public void askScope(Colleague by, Sealed words, @Nullable LocalDate posted, TimeRules rules, Instant now) {
        guardUnanswered(by);
        if (openQuestion(PauseKind.SCOPE).isPresent()) throw new AlreadyAsked();
        if (!mayAskScope(rules)) throw new ScopeNotNeeded();
        ask(PauseKind.SCOPE, null, sentOn(posted, rules, now), posted != null, rules, now);
        made(Move.SCOPE_ASKED, Moved.by(by, now, words));
    }

    /** @param on the day on which the answer reached us */
    public void scopeAnswered(Colleague by, LocalDate on, Sealed words, TimeRules rules, Instant now) {
        guardUnanswered(by);
        answered(PauseKind.SCOPE, on, rules, now);
        made(Move.SCOPE_ANSWERED, Moved.by(by, now, words));
    }

    /** As soon as the searches are over it shows whether there is much; before that nobody can tell. */
    public boolean mayAskScope(TimeRules rules) {
        boolean aboutACopy = claims().hold(Right.ACCESS) || claims().hold(Right.PORTABILITY);
        return aboutACopy && (!searches().areComplete() || searches().found() >= rules.much());
    }

    void ask(
            PauseKind kind,
            @Nullable IdentityMethod method,
            LocalDate sent,
            boolean byPost,
            TimeRules rules,
            Instant now) {
        questions.add(new Question(self(), kind, method, sent, byPost, isPrompt(sent, rules)));
        count(rules, rules.day(now));
    }

    /**
     * The day on which what is written goes its way to the person: today by a mail, which leads to the page of their case; or today
     * by post, for the letter is written with this very step: it was not posted before it existed, and is not posted yet tomorrow.
     * What they have no way to read has not been asked, nor told (R3.4, R2.3).
     */
    LocalDate sentOn(@Nullable LocalDate posted, TimeRules rules, Instant now) {
        var today = rules.day(now);
        if (posted == null) {
            if (intake.requester().email() == null) throw new AddressMissing();
            refuseWithoutCode();
            return today;
        }
        if (!posted.equals(today)) throw new DayOutOfRange();
        return posted;
    }

    /** Our time would stand from now until the answer, if it were asked. */
    public boolean wouldStopClock(TimeRules rules, Instant now) {
        return isPrompt(rules.day(now), rules);
    }

    /** Soon after the request, or after the answer to the last prompt question; and never once the deadline is over. */
    private boolean isPrompt(LocalDate today, TimeRules rules) {
        var heard = Stream.concat(
                        Stream.of(deadline.start()),
                        questions.stream()
                                .filter(Question::stopsClock)
                                .map(Question::ended)
                                .flatMap(Stream::ofNullable))
                .max(LocalDate::compareTo)
                .orElseThrow();
        count(rules, today);
        return !deadline.isOverdue(today) && !today.isAfter(heard.plusDays(rules.promptDays()));
    }

    void answered(PauseKind kind, LocalDate on, TimeRules rules, Instant now) {
        var question = openQuestion(kind).orElseThrow(NothingAsked::new);
        var today = rules.day(now);
        if (on.isBefore(question.asked()) || on.isAfter(today)) throw new DayOutOfRange();
        question.answered(on);
        count(rules, today);
    }

    /** The deadline as it is on that day: while the clock stands, it moves with the days. What was answered stays as it was. */
    public void count(TimeRules rules, LocalDate today) {
        if (!state.isAnswered()) deadline = deadline.counted(pauses(), today, rules);
    }

    /** Somebody has been told how near the deadline is. */
    public void reminded(LocalDate today) {
        deadline = deadline.reminded(today);
    }

    /** The day has passed that would have been the last if the clock had never stood; told once. */
    public void strictDayPassed(Instant now) {
        made(Move.STRICT_DAY_PASSED, Moved.byVern(now).about(deadline.strict().toString()));
    }

    /**
     * That more time is needed, and why: the person is told, and the notice holds from when it is sent (GDPR art. 12(3)). Who has
     * no address gets all of it in a letter; a mail sends them to the page of their case, for which they need a code.
     *
     * @param reasons as the person reads them
     */
    public void askExtension(Colleague by, ExtensionGround ground, Sealed reasons, TimeRules rules, Instant now) {
        guardUnanswered(by);
        if (timeline().pendingExtension().isPresent()) throw new AlreadyAsked();
        refuseLate(rules.day(now), rules, now);
        if (intake.requester().email() != null) refuseWithoutCode();
        made(Move.EXTENSION_ASKED, Moved.by(by, now, reasons).about(ground.name()));
    }

    /** The day by which the answer comes if the notice is sent today. */
    public LocalDate extendedDue(TimeRules rules, LocalDate today) {
        return deadline.extended(today, pauses(), today, rules).due();
    }

    /** The mail with the notice was handed to the mail server: only now, and only in time, does it extend anything. */
    public void extensionMailed(TimeRules rules, Instant sent) {
        if (state.isAnswered() || timeline().pendingExtension().isEmpty()) return;
        count(rules, rules.day(sent));
        if (deadline.isExtendable(rules.day(sent))) extend(rules.day(sent), rules, Moved.byVern(sent));
        else
            made(
                    Move.EXTENSION_TOO_LATE,
                    Moved.byVern(sent).about(rules.day(sent).toString()));
    }

    /** The letter with the notice was posted: for who has no mail, or whose mail did not arrive. */
    public void extensionPosted(Colleague by, LocalDate on, TimeRules rules, Instant now) {
        guardUnanswered(by);
        var asked = timeline().pendingExtension().orElseThrow(NothingAsked::new);
        if (on.isBefore(rules.day(asked.made())) || on.isAfter(rules.day(now))) throw new DayOutOfRange();
        refuseLate(on, rules, now);
        extend(on, rules, Moved.by(by, now));
    }

    /** A mail says only that there is something to read. */
    private void refuseWithoutCode() {
        if (codeHash == null) throw new CodeMissing();
    }

    private void refuseLate(LocalDate on, TimeRules rules, Instant now) {
        count(rules, rules.day(now));
        if (!deadline.isExtendable(on)) throw new CannotExtend(deadline.due(), on);
    }

    private void extend(LocalDate sent, TimeRules rules, Moved moved) {
        deadline = deadline.extended(sent, pauses(), rules.day(moved.when()), rules);
        made(Move.EXTENDED, moved.about(sent.toString()));
    }

    /** What changes the answer takes back that it was approved. */
    void withdrawApproval(Decider by, Instant now) {
        if (state != RequestState.APPROVED) return;
        state = RequestState.COLLECTED;
        made(Move.APPROVAL_WITHDRAWN, Moved.by(by, now));
    }

    abstract DataSubjectRequest self();

    void guard(Worker by) {
        if (!by.has(this)) throw new NotYourCase();
        if (by.is(intake)) throw new OwnRequest();
    }

    void guardUnanswered(Worker by) {
        guard(by);
        if (state.isAnswered()) throw new AlreadyAnswered();
    }

    void made(Move move, Moved moved) {
        steps.add(new Step(self(), moves++, version, move, moved));
        if (state.isOver()) state = isAnythingLeft() ? RequestState.ENDING : RequestState.CLOSED;
        next = WorkPlan.next(this);
    }

    /** What follows from a case outlives it: it is not closed before. */
    private boolean isAnythingLeft() {
        return timeline().toCarryOut() > 0 || timeline().recipientsToTell() > 0;
    }
}
