package com.qmplus.vern.rights;

import com.qmplus.vern.rights.Decider.Colleague;
import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** What follows from a case: what systems are told to do, and what those are told who received the data (GDPR art. 12(3), 19). */
@MappedSuperclass
public abstract class CarriedOutCase extends JoinedCase {

    protected CarriedOutCase() {} // for JPA

    CarriedOutCase(RequestId id, Intake intake, Deadline deadline) {
        super(id, intake, deadline);
    }

    /** A system is to do what was decided, or what restricts the data from their receipt. */
    public void toCarryOut(Errand errand, Instant now) {
        made(Move.TO_CARRY_OUT, Moved.byVern(now).about(errand.name()));
        if (errand.needsSomebody()) made(Move.NEEDS_HAND, Moved.byVern(now).about(errand.name()));
    }

    /** What was erased there before and has come back: whoever has the case wants it erased again (R7.4). */
    public void eraseAgain(Colleague by, Errand errand, Instant now) {
        guard(by);
        made(Move.TO_CARRY_OUT, Moved.by(by, now).about(errand.name()));
        if (errand.needsSomebody()) made(Move.NEEDS_HAND, Moved.byVern(now).about(errand.name()));
    }

    /** It is done, in all of what it was about. */
    public void carriedOut(Errand errand, Instant now) {
        errand.done(now);
        made(Move.CARRIED_OUT, Moved.byVern(now).about(errand.name()));
    }

    /** It did not work; somebody is told once that has lasted. */
    public void carryingOutFailed(Errand errand, Trouble why, Instant now) {
        if (errand.failed(why, now)) made(Move.NEEDS_HAND, Moved.byVern(now).about(errand.name()));
    }

    /** The system has been told, and takes its time. */
    public void carryingOutWaits(Errand errand, Instant now) {
        if (errand.waits(now)) made(Move.NEEDS_HAND, Moved.byVern(now).about(errand.name()));
    }

    /** No machine does what is left of it. */
    public void needsHand(Errand errand, Trouble why, Instant now) {
        errand.needsHand(why);
        made(Move.NEEDS_HAND, Moved.byVern(now).about(errand.name()));
    }

    /** @param how they did it */
    public void carriedOutByHand(Colleague by, Errand errand, Sealed how, Instant now) {
        guard(by);
        errand.doneByHand(by.id(), how, now);
        made(Move.CARRIED_OUT, Moved.by(by, now, how).about(errand.name()));
    }

    /** @param why nobody can do it */
    public void cannotCarryOut(Colleague by, Errand errand, Sealed why, Instant now) {
        guard(by);
        errand.impossible(by.id(), why, now);
        made(Move.NOT_CARRIED_OUT, Moved.by(by, now, why).about(errand.name()));
    }

    /** A file shows that it was done, or why it cannot be. */
    public void evidenceKept(Colleague by, Errand errand, Instant now) {
        guard(by);
        made(Move.EVIDENCE_KEPT, Moved.by(by, now).about(errand.name()));
    }

    /** It was to be done by now: somebody is told, once. */
    public void carryingOutLate(Errand errand, Instant now) {
        errand.late(now);
        made(Move.CARRYING_OUT_LATE, Moved.byVern(now).about(errand.name()));
    }

    /** It is no longer to be done. */
    public void errandOvertaken(Errand errand, Instant now) {
        errand.overtaken(now);
        made(Move.CARRYING_OUT_OVERTAKEN, Moved.byVern(now).about(errand.name()));
    }

    /** Vern is to try it now. */
    public void carryOutAgain(Colleague by, Errand errand, Instant now) {
        guard(by);
        errand.again(now);
    }

    /** A recipient in the log of disclosures has something that the case has changed (art. 19). */
    public void recipientToTell(String recipient, Instant now) {
        made(Move.RECIPIENT_TO_TELL, Moved.byVern(now).about(recipient));
    }

    /** What they were to be told is no longer so. */
    public void recipientOvertaken(String recipient, Instant now) {
        made(Move.RECIPIENT_OVERTAKEN, Moved.byVern(now).about(recipient));
    }

    /** @param how they were told; by whatever way, without the data themselves */
    public void recipientTold(Colleague by, String recipient, Sealed how, Instant now) {
        settleRecipient(by, Move.RECIPIENT_TOLD, recipient, how, now);
    }

    /** @param why they cannot be told, or only with disproportionate effort */
    public void recipientOutOfReach(Colleague by, String recipient, Sealed why, Instant now) {
        settleRecipient(by, Move.RECIPIENT_OUT_OF_REACH, recipient, why, now);
    }

    /** By a mail that leads to a page, which they are to acknowledge; or once more, where that was lost. */
    public void recipientMailed(Colleague by, String recipient, boolean again, Instant now) {
        guard(by);
        made(
                again ? Move.RECIPIENT_REMINDED : Move.RECIPIENT_TOLD,
                Moved.by(by, now).about(recipient));
    }

    public void recipientReminded(String recipient, Instant now) {
        made(Move.RECIPIENT_REMINDED, Moved.byVern(now).about(recipient));
    }

    /** By the recipient, who has no part in the case: Vern notes it. */
    public void recipientAcknowledged(String recipient, Instant now) {
        made(Move.RECIPIENT_ACKNOWLEDGED, Moved.byVern(now).about(recipient));
    }

    /** @param how they told us */
    public void recipientAcknowledgedOtherwise(Colleague by, String recipient, Sealed how, Instant now) {
        guard(by);
        made(Move.RECIPIENT_ACKNOWLEDGED, Moved.by(by, now, how).about(recipient));
    }

    private void settleRecipient(Colleague by, Move move, String recipient, Sealed words, Instant now) {
        guard(by);
        if (timeline().recipientsToTell() == 0) throw new NotNow(move, state);
        made(move, Moved.by(by, now, words).about(recipient));
    }
}
