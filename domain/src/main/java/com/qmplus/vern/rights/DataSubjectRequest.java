package com.qmplus.vern.rights;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.rights.Decider.Colleague;
import com.qmplus.vern.rights.Decider.Worker;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A person's request under GDPR chapter III, from receipt until it is closed. It is received (the clock runs, whether or not the
 * address is confirmed), taken by an employee, who settles who it is, lets every system be searched, reviews and approves; then
 * the answer is made available, fetched, and taken down. Each move leaves a {@link Step}. A move that changes what was approved
 * takes the approval back.
 */
@Entity
@Table(name = "data_subject_request")
public class DataSubjectRequest extends CarriedOutCase {

    protected DataSubjectRequest() {} // for JPA

    private DataSubjectRequest(RequestId id, Intake intake, Deadline deadline) {
        super(id, intake, deadline);
    }

    /** @param claimed one at least, and no right twice */
    public static DataSubjectRequest received(
            RequestId id, Intake intake, Collection<Claimed> claimed, Deadline deadline, Decider by, Instant now) {
        if (claimed.isEmpty()) throw new IllegalArgumentException("A request claims something");
        var request = new DataSubjectRequest(id, intake, deadline);
        claimed.forEach(request::claim);
        request.made(Move.RECEIVED, Moved.by(by, now).about(intake.channel().name()));
        return request;
    }

    /** The first link needs no step of its own: it goes with the receipt. */
    public void linkSent(String linkHash, Instant now) {
        confirmation = confirmation.linkSent(linkHash, now);
    }

    public void linkResent(Colleague by, String linkHash, Instant now) {
        guard(by);
        if (confirmation.isConfirmed() || intake.requester().email() == null)
            throw new NotNow(Move.CONFIRMATION_RESENT, state);
        linkSent(linkHash, now);
        made(Move.CONFIRMATION_RESENT, Moved.by(by, now));
    }

    public void confirmEmail(Instant now) {
        if (confirmation.isConfirmed()) throw new NotNow(Move.EMAIL_CONFIRMED, state);
        confirmation = confirmation.confirmed(now);
        made(Move.EMAIL_CONFIRMED, Moved.byPerson(now));
    }

    /** One message may hold several claims, and not all are seen at once (R2.1). */
    public void addClaim(Decider by, Claimed claimed, Instant now) {
        guardClaims(by, Move.CLAIM_ADDED);
        claim(claimed);
        withdrawApproval(by, now);
        made(Move.CLAIM_ADDED, Moved.by(by, now).about(claimed.right().name()));
    }

    /** What a claim rests on, as whoever works on the case finds: nobody need know the law to be helped by it. */
    public void ground(Colleague by, ClaimId claim, Collection<Ground> found, Instant now) {
        guardUnanswered(by);
        var one = claims().get(claim);
        if (!one.isOpen()) throw new NotNow(Move.CLAIM_GROUNDED, state);
        if (!Ground.of(one.right()).containsAll(found)) throw new IllegalArgumentException("Not of this right");
        withdrawApproval(by, now);
        one.restOn(found);
        made(Move.CLAIM_GROUNDED, Moved.by(by, now).about(one.right().name()));
    }

    /** What a claim is about, as whoever works on the case understood the person: what lies outside is not decided. */
    public void scope(Colleague by, ClaimId claim, ClaimScope scope, Sealed reason, Instant now) {
        guardUnanswered(by);
        var one = claims().get(claim);
        if (!one.isOpen()) throw new NotNow(Move.CLAIM_SCOPED, state);
        withdrawApproval(by, now);
        one.isAbout(scope);
        made(Move.CLAIM_SCOPED, Moved.by(by, now, reason).about(one.right().name()));
    }

    /** Which other controller gets the data, and how they are reached (art. 20(2)). */
    public void address(Colleague by, ClaimId claim, Sealed recipient, Instant now) {
        guardUnanswered(by);
        var one = claims().get(claim);
        if (!one.isOpen() || !one.isOf(Right.PORTABILITY)) throw new NotNow(Move.CLAIM_ADDRESSED, state);
        withdrawApproval(by, now);
        one.goesTo(recipient);
        made(Move.CLAIM_ADDRESSED, Moved.by(by, now));
    }

    /** What was decided of it no longer is what the law says: another claim, or what was found under it, has changed. */
    public void reopened(Decider by, Claim claim, Instant now) {
        made(Move.RULING_REOPENED, Moved.by(by, now).about(claim.right().name()));
    }

    /** Whoever asked may change their mind, for one claim or, with the last of them, for the whole request. */
    public void withdrawClaim(Decider by, ClaimId claim, @Nullable Sealed how, TimeRules rules, Instant now) {
        guardClaims(by, Move.CLAIM_WITHDRAWN);
        var one = claims().get(claim);
        if (!one.isOpen()) throw new NotNow(Move.CLAIM_WITHDRAWN, state);
        withdrawApproval(by, now);
        one.withdraw();
        rights = claims().rights();
        made(Move.CLAIM_WITHDRAWN, Moved.by(by, now, how).about(one.right().name()));
        if (!claims().stand()) endWithdrawn(by, rules, now);
    }

    /** The person need not be asked whose case it is; a colleague must. */
    private void guardClaims(Decider by, Move move) {
        if (by instanceof Worker worker) guardUnanswered(worker);
        else if (state.isOver()) throw new NotNow(move, state);
        else if (state.isAnswered()) throw new AlreadyAnswered();
    }

    /** Vern begins by itself, while nobody has the case and nothing has been done on it (ADR 31). */
    public void begin(Instant now) {
        if (assignee != null || state != RequestState.RECEIVED) throw new NotNow(Move.BEGUN, state);
        state = RequestState.ASSIGNED;
        made(Move.BEGUN, Moved.byVern(now));
    }

    /** Something is for an employee to judge: what Vern has found by then stays. */
    public void leave(Hindrance why, Instant now) {
        if (assignee != null || state.isAnswered()) throw new NotNow(Move.LEFT, state);
        made(Move.LEFT, Moved.byVern(now).about(why.name()));
    }

    public void take(Colleague by, Instant now) {
        if (assignee != null) throw new AlreadyTaken();
        assignTo(by, by, Move.TAKEN, now);
    }

    public void handOver(Colleague by, Colleague to, Instant now) {
        if (!by.mayReassign()) guard(by);
        assignTo(to, by, Move.HANDED_OVER, now);
    }

    private void assignTo(Colleague employee, Colleague by, Move move, Instant now) {
        if (employee.is(intake)) throw new OwnRequest();
        if (next == NextStep.NOTHING && !isInHandOfVern()) throw new NotNow(move, state);
        if (state == RequestState.RECEIVED) state = RequestState.ASSIGNED;
        assignee = employee.id();
        made(move, Moved.by(by, now).about(employee.key()));
    }

    public void confirmPerson(Worker by, PersonId who, boolean contactOnFile, Instant now) {
        settle(by, Move.PERSON_CONFIRMED);
        this.person = who;
        this.contactOnFile = contactOnFile;
        state = RequestState.PERSON_KNOWN;
        made(Move.PERSON_CONFIRMED, Moved.by(by, now));
    }

    public void confirmNobody(Colleague by, Sealed reason, Instant now) {
        settle(by, Move.NOBODY_CONFIRMED);
        state = RequestState.NOBODY;
        made(Move.NOBODY_CONFIRMED, Moved.by(by, now, reason));
    }

    private void settle(Worker by, Move move) {
        guard(by);
        if (state != RequestState.ASSIGNED) throw new NotNow(move, state);
    }

    /** It was somebody else: nothing that was found for them, asked of them or tried on them may stay on this case. */
    public void releasePerson(Colleague by, Sealed reason, TimeRules rules, Instant now) {
        guardUnanswered(by);
        if (!state.knowsWho()) throw new NotNow(Move.PERSON_RELEASED, state);
        person = null;
        contactOnFile = false;
        codeOnFile = CodeOnFile.none();
        if (openQuestion(PauseKind.IDENTITY).isPresent()) answered(PauseKind.IDENTITY, rules.day(now), rules, now);
        searches.clear();
        exclusions.clear();
        state = RequestState.ASSIGNED;
        made(Move.PERSON_RELEASED, Moved.by(by, now, reason));
    }

    /** Every system that is to be searched, before the first result: from now on each lacks one (R §2 search per system). */
    public void expectResults(Worker by, Collection<String> byMachine, Collection<String> byHand) {
        guardUnanswered(by);
        if (!state.knowsWho()) throw new NotNow(Move.SEARCHED, state);
        byMachine.forEach(system -> expect(system, true));
        byHand.forEach(system -> expect(system, false));
    }

    private void expect(String system, boolean byMachine) {
        if (searches().of(system).isEmpty()) searches.add(new SystemSearch(this, system, byMachine));
    }

    public void searched(Worker by, String system, SystemSearch.Outcome outcome, Instant now) {
        record(by, system, outcome, now, outcome.result().isKnown() ? Move.SEARCHED : Move.SEARCH_FAILED);
    }

    public void attest(Colleague by, String system, SystemSearch.Outcome outcome, Instant now) {
        record(by, system, outcome, now, outcome.result().isKnown() ? Move.ATTESTED : Move.SEARCH_FAILED);
    }

    /** That there is nothing, though Vern holds what once came from there. */
    public void attestNothingThere(Colleague by, String system, Instant now) {
        attest(by, system, SystemSearch.Outcome.nothing(), now);
        made(Move.NOTHING_CONFIRMED, Moved.by(by, now).about(system));
    }

    private void record(Worker by, String system, SystemSearch.Outcome outcome, Instant now, Move move) {
        guardUnanswered(by);
        searches().of(system).orElseThrow(() -> new NotNow(move, state)).cameTo(outcome, now);
        withdrawApproval(by, now);
        state = searches().areComplete() ? RequestState.COLLECTED : settledState();
        made(move, Moved.by(by, now).about(system));
    }

    private RequestState settledState() {
        return person == null ? RequestState.NOBODY : RequestState.PERSON_KNOWN;
    }

    public void exclude(Colleague by, ItemId item, Sealed reason, Instant now) {
        changeAnswer(by, Move.EXCLUDED, now);
        exclusions.removeIf(exclusion -> exclusion.item().equals(item));
        exclusions.add(new Exclusion(this, item, reason));
        made(Move.EXCLUDED, Moved.by(by, now, reason).about(item.toString()));
    }

    public void include(Colleague by, ItemId item, Instant now) {
        changeAnswer(by, Move.INCLUDED, now);
        exclusions.removeIf(exclusion -> exclusion.item().equals(item));
        made(Move.INCLUDED, Moved.by(by, now).about(item.toString()));
    }

    /** What was found or decided about a claim; an answer that was approved told otherwise. */
    public void ruled(Worker by, Move move, Claim claim, @Nullable Sealed words, Instant now) {
        changeAnswer(by, move, now);
        made(move, Moved.by(by, now, words).about(claim.right().name()));
    }

    /** By the second pair of eyes, which are not those of whoever works on the case, and never of whoever asks. */
    public void ruledBySecond(Colleague by, Move move, Claim claim, @Nullable Sealed words, Instant now) {
        if (by.is(intake)) throw new OwnRequest();
        if (by.has(this)) throw new SecondApproverNeeded();
        if (state.isAnswered()) throw new AlreadyAnswered();
        made(move, Moved.by(by, now, words).about(claim.right().name()));
    }

    /** What a claim has brought about, by the law and nobody's decision (R3.5). */
    public void tookEffect(Effect effect, Right right, Instant now) {
        made(effect.move(), Moved.byVern(now).about(right.name()));
    }

    /** What had taken effect does so no longer: as decided, and told to the person before (GDPR art. 18(3)), or taken back. */
    public void effectEnded(Effect effect, Right right, boolean decided, Instant now) {
        made(
                decided ? Move.RESTRICTION_LIFTED : Move.TAKEN_BACK,
                Moved.byVern(now).about(right.name()).insteadOf(effect.name()));
    }

    /**
     * Less is only stored than until now, as whoever works on the case found: the person is told before (GDPR art. 18(3)).
     *
     * @param what a key of what is let go once they have been told
     */
    public void announceLifting(String what, Instant now) {
        made(Move.LIFTING_ANNOUNCED, Moved.byVern(now).about(what));
    }

    /** The mail server has taken a notice of it: the first that has not been told yet. */
    public void liftingMailed(Instant sent) {
        timeline().untoldLiftings().stream()
                .findFirst()
                .ifPresent(what -> made(Move.LIFTING_TOLD, Moved.byVern(sent).about(what)));
    }

    /** The last letter about it was posted: it tells of all that waits. */
    public void liftingPosted(Colleague by, Instant now) {
        guard(by);
        var untold = timeline().untoldLiftings();
        if (!untold.isEmpty()) made(Move.LIFTING_TOLD, Moved.by(by, now).about(untold.getLast()));
    }

    private void changeAnswer(Worker by, Move move, Instant now) {
        guardUnanswered(by);
        if (!searches().areComplete()) throw new NotNow(move, state);
        withdrawApproval(by, now);
    }

    public void approve(Worker by, int registerVersion, Instant now) {
        guardUnanswered(by);
        if (searches.isEmpty()) throw new NotNow(Move.APPROVED, state);
        if (!searches().areComplete()) throw new SystemsLackResult(searches().withoutResult());
        this.registerVersion = registerVersion;
        state = RequestState.APPROVED;
        made(Move.APPROVED, Moved.by(by, now).about("register " + registerVersion));
    }

    /**
     * The answer has been made available and the notice is on its way: this is when the request was answered (art. 12(3)).
     *
     * @param linkHash of the secret in the notice's link; null when no notice could be sent by mail
     */
    public void answer(Worker by, Instant now, Instant until, @Nullable String linkHash) {
        guardUnanswered(by);
        if (state != RequestState.APPROVED) throw new NotNow(Move.ANSWERED, state);
        refuseUnauthorised();
        if (!isIdentityEstablished()) throw new IdentityNotEstablished();
        if (codeHash == null) throw new NoCodeYet();
        offer = offer.made(now, until, linkHash);
        state = RequestState.ANSWERED;
        made(Move.ANSWERED, Moved.by(by, now));
    }

    /** The mail server has taken the notice that the answer lies there. */
    public void answerMailed(Instant sent) {
        if (answered() != null && !isTold()) made(Move.ANSWER_TOLD, Moved.byVern(sent));
    }

    /** The letter that tells what was decided was posted: for who has no mail, or whose mail did not arrive. */
    public void answerPosted(Colleague by, LocalDate on, Instant now) {
        guard(by);
        if (answered() != null && !isTold())
            made(Move.ANSWER_TOLD, Moved.by(by, now).about(on.toString()));
    }

    /**
     * A human being has looked at what Vern did by itself, and stands by it (GDPR art. 22(3)).
     *
     * @param place of that step
     * @param why the person reads it
     */
    public void reviewConfirmed(Colleague by, int place, Sealed why, Instant now) {
        guard(by);
        if (automated(place).state() != AutomatedStep.State.OPEN) throw new NotNow(Move.REVIEW_CONFIRMED, state);
        made(Move.REVIEW_CONFIRMED, Moved.by(by, now, why).about(String.valueOf(place)));
    }

    /**
     * They undo it: what took effect by itself waits to be decided, what was answered is answered anew, and who was shut out comes in.
     *
     * @param asked the day on which somebody asked for a human being; today, where nobody did
     * @return what it was
     * @throws OwnWordNeeded only the person takes back what nobody weighs
     */
    public AutomatedStep reviewOverturned(
            Colleague by, int place, Sealed why, LocalDate asked, TimeRules rules, Instant now) {
        guard(by);
        var one = automated(place);
        if (awaitsWord(one)) throw new OwnWordNeeded();
        if (!mayOverturn(one)) throw new NotNow(Move.REVIEW_OVERTURNED, state);
        if (one.step().move() == Move.ANSWERED) answerAnew(asked, rules);
        made(Move.REVIEW_OVERTURNED, Moved.by(by, now, why).about(String.valueOf(place)));
        return one;
    }

    /** From what the systems hold now, and in a time of its own: the first answer came when it came (art. 12(3)). */
    private void answerAnew(LocalDate asked, TimeRules rules) {
        var written = timeline().askedAfterAnswer().map(rules::day).orElse(asked);
        deadline = deadline.anew(written.isBefore(asked) ? written : asked, rules.days());
        searches.clear();
        exclusions.clear();
        state = settledState();
        registerVersion = null;
    }

    private AutomatedStep automated(int place) {
        return timeline().automated(place).orElseThrow(() -> new NotFound("step"));
    }

    public void fetched(Instant now) {
        offer = offer.fetched(now);
        made(Move.FETCHED, Moved.byPerson(now));
    }

    /**
     * The person says whether the answer helped; what they say last counts.
     *
     * @throws NotNow nobody has fetched it, or it has been taken down
     */
    public void judged(Helpfulness helped, Instant now) {
        if (!offer.isOpen(now) || !offer.isFetched()) throw new NotNow(helped.move(), state);
        made(helped.move(), Moved.byPerson(now));
    }

    public void notFetched(Instant now) {
        made(Move.NOT_FETCHED, Moved.byVern(now));
    }

    public void takeDown(Instant now) {
        offer = offer.takenDown(now);
        made(Move.TAKEN_DOWN, Moved.byVern(now));
    }

    public void mailFailed(Instant now) {
        made(Move.MAIL_FAILED, Moved.byVern(now));
    }

    /** The code that the person was shown when they sent the request. */
    public void codeShown(String hash) {
        codeHash = hash;
    }

    public void issueCode(Colleague by, String hash, Sealed how, Instant now) {
        guard(by);
        if (!mayIssueCode()) throw new CodeNeedsIdentityStep();
        codeHash = hash;
        made(Move.CODE_ISSUED, Moved.by(by, now, how));
    }

    public void askNewCode(Instant now) {
        made(Move.CODE_ASKED, Moved.byPerson(now));
    }

    public void lockCode(Instant now) {
        made(Move.CODE_LOCKED, Moved.byVern(now));
    }

    /** A remark of anybody's; of who works on the case, while the person is out of reach, what was done about that. */
    public void note(Colleague by, Sealed text, Instant now) {
        var aboutReach = by.has(this) && timeline().personIsOutOfReach();
        made(aboutReach ? Move.REACHED : Move.NOTED, Moved.by(by, now, text));
    }

    /**
     * Somebody is to get all of it, also of a case that is over; it is in the log of disclosures.
     *
     * @param why they do
     */
    public void handedOut(Colleague by, String recipient, Sealed why, Instant now) {
        guard(by);
        made(Move.HANDED_OUT, Moved.by(by, now, why).about(recipient));
    }

    public void close(Worker by, Instant now) {
        guard(by);
        if (state != RequestState.ANSWERED) throw new NotNow(Move.CLOSED, state);
        if (timeline().toCarryOut() > 0) throw new NotCarriedOut();
        if (timeline().recipientsToTell() > 0) throw new RecipientsNotTold();
        state = RequestState.CLOSED;
        made(Move.CLOSED, Moved.by(by, now));
    }

    @Override
    DataSubjectRequest self() {
        return this;
    }
}
