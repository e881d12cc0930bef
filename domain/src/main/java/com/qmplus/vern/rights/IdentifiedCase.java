package com.qmplus.vern.rights;

import com.qmplus.vern.rights.Decider.Colleague;
import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How it is made sure who asks: doubt, the mildest question that settles it, and what came of it (GDPR art. 12(6); R4.1-R4.3). */
@MappedSuperclass
public abstract class IdentifiedCase extends TimedCase {

    /** How long a person may take to show who they are, before their silence can end the case. */
    static final int DAYS_TO_ANSWER = 14;

    protected IdentifiedCase() {} // for JPA

    IdentifiedCase(RequestId id, Intake intake, Deadline deadline) {
        super(id, intake, deadline);
    }

    public void recordDoubt(Colleague by, Doubt doubt, Sealed reason, Instant now) {
        guard(by);
        if (state.isOver()) throw new NotNow(Move.DOUBT_RECORDED, state);
        if (!mayDoubt(doubt.ground())) throw new IdentityAlreadyKnown();
        made(Move.DOUBT_RECORDED, Moved.by(by, now, reason).about(doubt.key()));
    }

    /** A doubt of that kind could still be recorded: who is established is not doubted without signs of misuse or a lost code. */
    public boolean mayDoubt(Doubt.Ground ground) {
        var doubt = new Doubt(ground, Doubt.Harm.ORDINARY);
        return isOpen() && (!isIdentityEstablished() || doubt.reachesConfirmedContact() || doubt.isAboutCode());
    }

    /**
     * Asks the person to show who they are; the clock stands from today (R3.4).
     *
     * @param whyNotMilder needed where a milder step has not been tried
     */
    public void askIdentity(
            Colleague by, IdentityMethod method, @Nullable Sealed whyNotMilder, TimeRules rules, Instant now) {
        askIdentity(by, method, whyNotMilder, null, rules, now);
    }

    /** @param posted today, where the question is posted as a letter; null: a mail tells of it */
    public void askIdentity(
            Colleague by,
            IdentityMethod method,
            @Nullable Sealed whyNotMilder,
            @Nullable LocalDate posted,
            TimeRules rules,
            Instant now) {
        guard(by);
        refuseUnjustified(method, whyNotMilder);
        var sent = method == IdentityMethod.CODE_TO_CONTACT_ON_FILE ? rules.day(now) : sentOn(posted, rules, now);
        var open = openQuestion(PauseKind.IDENTITY);
        if (open.filter(question -> question.replied() == null).isPresent())
            open.get().by(method);
        else {
            open.ifPresent(question -> question.answered(rules.day(now))); // what they wrote did not settle it
            ask(PauseKind.IDENTITY, method, sent, posted != null, rules, now);
        }
        codeOnFile = CodeOnFile.none();
        made(Move.IDENTITY_ASKED, Moved.by(by, now, whyNotMilder).about(method.name()));
    }

    /** The mail with the one-time code goes to the address that was on file before the request, never to the one in it. */
    public void codeSentToFile(String hash, Instant now) {
        codeOnFile = CodeOnFile.sent(hash, now);
    }

    private void refuseUnjustified(IdentityMethod method, @Nullable Sealed whyNotMilder) {
        var doubt = timeline()
                .doubt()
                .orElseThrow(() -> isIdentityEstablished() ? new IdentityAlreadyKnown() : new DoubtMissing());
        if (!withinReach().contains(method)) throw new MethodOutOfReach(method);
        switch (weigh(method, doubt)) {
            case IdentityLadder.Verdict.Fits() -> {}
            case IdentityLadder.Verdict.TooMuch() -> throw new MoreThanDoubtJustifies();
            case IdentityLadder.Verdict.MilderFirst(var milder) -> {
                if (whyNotMilder == null) throw new MilderStepFirst(milder);
            }
        }
    }

    /** What is to be said of that step, under the doubt that was recorded. */
    public IdentityLadder.Verdict weigh(IdentityMethod method) {
        return weigh(method, timeline().doubt().orElseThrow(DoubtMissing::new));
    }

    private IdentityLadder.Verdict weigh(IdentityMethod method, Doubt doubt) {
        var tried = timeline().notProved();
        return IdentityLadder.weigh(method, doubt, withinReach(), tried, hasVerifiedContact());
    }

    /**
     * What can be asked of this person; a code to the file must be entered behind the case code, so they must have one, and not
     * somebody who asks for them.
     */
    public Set<IdentityMethod> withinReach() {
        var reach = EnumSet.allOf(IdentityMethod.class);
        reach.removeIf(method -> !method.isConnected() || person == null && method.needsContactOnFile());
        if (codeHash == null
                || isRepresented()
                || timeline().isCodeLocked()
                || timeline().newCodeAsked()) reach.remove(IdentityMethod.CODE_TO_CONTACT_ON_FILE);
        return Set.copyOf(reach);
    }

    /** What could be asked now without a reason beyond the doubt; empty where nothing may be asked. */
    public Optional<IdentityMethod> mildestStep() {
        return timeline()
                .doubt()
                .flatMap(doubt -> withinReach().stream()
                        .sorted()
                        .filter(method -> weigh(method, doubt) instanceof IdentityLadder.Verdict.Fits)
                        .findFirst());
    }

    /**
     * They showed it: that they did is all that is kept, no fact and no copy of a paper (R4.2, R4.3). Asked and answered in one
     * go, on the phone or at the counter, it is weighed as if it had been asked. That a code came to the address on file is shown
     * by who enters it, see {@link #tryCodeOnFile}, and by nobody's word.
     *
     * @param on the day on which the answer reached us
     */
    public void proveIdentity(
            Colleague by,
            IdentityMethod method,
            @Nullable Sealed whyNotMilder,
            LocalDate on,
            TimeRules rules,
            Instant now) {
        if (method == IdentityMethod.CODE_TO_CONTACT_ON_FILE) throw new MethodOutOfReach(method);
        settle(by, Move.IDENTITY_PROVED, method, whyNotMilder, on, rules, now);
    }

    /** They tried, and it did not show who they are. */
    public void identityNotProved(
            Colleague by,
            IdentityMethod method,
            @Nullable Sealed whyNotMilder,
            LocalDate on,
            TimeRules rules,
            Instant now) {
        settle(by, Move.IDENTITY_NOT_PROVED, method, whyNotMilder, on, rules, now);
    }

    private void settle(
            Colleague by,
            Move move,
            IdentityMethod method,
            @Nullable Sealed whyNotMilder,
            LocalDate on,
            TimeRules rules,
            Instant now) {
        guard(by);
        var open = openQuestion(PauseKind.IDENTITY);
        if (open.filter(question -> question.method() == method).isEmpty()) refuseUnjustified(method, whyNotMilder);
        if (open.isPresent()) answered(PauseKind.IDENTITY, on, rules, now);
        codeOnFile = CodeOnFile.none();
        made(move, Moved.by(by, now, whyNotMilder).about(method.name()));
    }

    /** What came of a one-time code that somebody entered. */
    public enum CodeTry {
        PROVED,
        WRONG,
        /** One wrong try too many, just now: the case worker is told. */
        SPENT,
        /** None can be entered: none was sent, or it is too old, or used. */
        OVER
    }

    /** The person entered the code that came to the address on file, behind their case code. */
    public CodeTry tryCodeOnFile(boolean right, TimeRules rules, Instant now) {
        if (!codeOnFile.isLive(now) || openQuestion(PauseKind.IDENTITY).isEmpty()) return CodeTry.OVER;
        return right ? codeProved(rules, now) : codeWrong(now);
    }

    private CodeTry codeProved(TimeRules rules, Instant now) {
        codeOnFile = CodeOnFile.none();
        answered(PauseKind.IDENTITY, rules.day(now), rules, now);
        made(Move.IDENTITY_PROVED, Moved.byPerson(now).about(IdentityMethod.CODE_TO_CONTACT_ON_FILE.name()));
        return CodeTry.PROVED;
    }

    private CodeTry codeWrong(Instant now) {
        codeOnFile = codeOnFile.wronglyTried();
        if (codeOnFile.isLive(now)) return CodeTry.WRONG;
        made(Move.CODE_ON_FILE_SPENT, Moved.byVern(now));
        return CodeTry.SPENT;
    }

    /**
     * We cannot act on it, for we cannot tell whose data they are (GDPR art. 12(2), 12(6), 11(2)): only after a doubt was recorded,
     * the person was asked, and did not show who they are, or let the time pass. The person is told why, and where to complain.
     */
    public void endUnidentified(Colleague by, Sealed reasons, TimeRules rules, Instant now) {
        endUnidentified(by, reasons, null, rules, now);
    }

    /** @param posted today, where it is posted as a letter; null: a mail tells of it */
    public void endUnidentified(
            Colleague by, Sealed reasons, @Nullable LocalDate posted, TimeRules rules, Instant now) {
        guardUnanswered(by);
        if (isIdentityEstablished()) throw new IdentityAlreadyKnown();
        if (timeline().doubt().isEmpty() && !lacksWhatTheyWereTold()) throw new DoubtMissing();
        refuseHaste(rules.day(now));
        sentOn(posted, rules, now);
        count(rules, rules.day(now));
        putOut(rules, now);
        state = RequestState.CLOSED;
        made(Move.ENDED_UNIDENTIFIED, Moved.by(by, now, reasons));
    }

    /** Nobody waits for the person any more, and no code of theirs opens anything. */
    void putOut(TimeRules rules, Instant now) {
        questions.stream().filter(Question::isOpen).forEach(question -> question.answered(rules.day(now)));
        codeOnFile = CodeOnFile.none();
    }

    private void refuseHaste(LocalDate today) {
        var earliest = mayEndUnidentifiedFrom().orElseThrow(NothingAsked::new);
        if (today.isBefore(earliest)) throw new TooEarlyToEnd(earliest);
    }

    /** The first day on which it may be ended for want of identity; empty where nobody has been asked in vain. */
    public Optional<LocalDate> mayEndUnidentifiedFrom() {
        if (state.isAnswered() || isIdentityEstablished()) return Optional.empty();
        var asked = openQuestion(PauseKind.IDENTITY);
        if (timeline().hasUnread()) return Optional.empty(); // what they sent has yet to be looked at
        if (asked.isEmpty() && lacksWhatTheyWereTold())
            return Optional.of(
                    timeline().authorityAsked().orElse(deadline.received()).plusDays(DAYS_TO_ANSWER));
        if (timeline().doubt().isEmpty()) return Optional.empty();
        if (asked.map(Question::replied).isPresent()) return Optional.empty(); // it has yet to be judged
        var open = asked.map(question -> question.asked().plusDays(DAYS_TO_ANSWER));
        return open.isPresent() || !isLadderGoneThrough() ? open : Optional.of(deadline.received());
    }

    /** They ask for another, and have not shown what they were told it takes, when they asked or since (R4.5). */
    private boolean lacksWhatTheyWereTold() {
        if (timeline().authorityAsked().isPresent()) return lacksProof();
        return timeline().representativeWasTold() && lacks(Representation.Lack.AUTHORITY);
    }

    /** That they may ask for the person, or who they are themselves. */
    public boolean lacksProof() {
        return lacks(Representation.Lack.AUTHORITY) || lacks(Representation.Lack.IDENTITY);
    }

    private boolean lacks(Representation.Lack what) {
        return representation()
                .flatMap(Representation::lack)
                .filter(what::equals)
                .isPresent();
    }

    /** It ended, and nobody had shown that they may ask for the person: what they asked for was never the person's wish. */
    public boolean endedWithoutAuthority() {
        return timeline().has(Move.ENDED_UNIDENTIFIED)
                && representation().filter(one -> !one.isSettled()).isPresent();
    }

    /** They were tried on every rung that the doubt justifies: one that failed leaves the next (R4.2). */
    private boolean isLadderGoneThrough() {
        var tried = timeline().notProved();
        return !tried.isEmpty()
                && withinReach().stream()
                        .filter(method -> !(weigh(method) instanceof IdentityLadder.Verdict.TooMuch))
                        .allMatch(method -> tried.stream().anyMatch(method::isOnTheSameRungAs));
    }
}
