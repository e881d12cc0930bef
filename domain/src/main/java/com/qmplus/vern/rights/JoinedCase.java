package com.qmplus.vern.rights;

import com.qmplus.vern.rights.Decider.Colleague;
import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/** What a case claims, and how two cases that are one request become one, and two again (R2.1). */
@MappedSuperclass
public abstract class JoinedCase extends SpokenCase {

    protected JoinedCase() {} // for JPA

    JoinedCase(RequestId id, Intake intake, Deadline deadline) {
        super(id, intake, deadline);
    }

    void claim(Claimed claimed) {
        if (claims().hold(claimed.right())) throw new ClaimedAlready();
        claims.add(new Claim(self(), claims.size(), claimed));
        rights = claims().rights();
    }

    /**
     * The other is the same request, sent once more: it ends, and what it claims goes on here, where the clock has run since the
     * first of the two (R3.1).
     *
     * @param claimed what the other claims, with its words under this case's key
     * @param said what the other said beside, likewise
     */
    public void join(
            Colleague by,
            DataSubjectRequest other,
            Collection<Claimed> claimed,
            @Nullable Sealed said,
            TimeRules rules,
            Instant now) {
        guardUnanswered(by);
        if (other == self() || other.isBefore(self())) throw new NotAlike();
        JoinObstacle.between(self(), other).ifPresent(why -> {
            throw new CannotJoin(why);
        });
        other.endJoined(by, self(), rules, now);
        confirmBy(other, now);
        withdrawApproval(by, now);
        made(Move.JOINED, Moved.by(by, now, said).about(other.intake.reference().value()));
        claimed.forEach(each -> takeOver(by, each, now));
    }

    /** The same address has answered on the other: what took effect there stays in effect here. */
    private void confirmBy(DataSubjectRequest other, Instant now) {
        var address = other.intake.requester().plainEmail();
        if (confirmation.isConfirmed() || !other.confirmation.isConfirmed() || address == null) return;
        if (intake.requester().hasEmail(address)) self().confirmEmail(now);
    }

    private void takeOver(Colleague by, Claimed claimed, Instant now) {
        var same = claims().open().stream()
                .filter(claim -> claim.isOf(claimed.right()))
                .findFirst();
        if (same.isEmpty()) {
            claim(claimed);
            made(Move.CLAIM_ADDED, Moved.by(by, now).about(claimed.right().name()));
        } else widen(same.get(), claimed, by, now);
    }

    /** Of one right that both claim, what either rests on and is about. */
    private void widen(Claim claim, Claimed claimed, Colleague by, Instant now) {
        if (!claim.grounds().containsAll(claimed.grounds())) {
            var both = new HashSet<>(claim.grounds());
            both.addAll(claimed.grounds());
            var former = Ground.names(claim.grounds());
            claim.restOn(both);
            made(
                    Move.CLAIM_GROUNDED,
                    Moved.by(by, now).about(claim.right().name()).insteadOf(former));
        }
        var scope = claim.scope().together(claimed.scope()).orElseThrow();
        if (!scope.equals(claim.scope())) {
            var former = claim.scope().toString();
            claim.isAbout(scope);
            made(
                    Move.CLAIM_SCOPED,
                    Moved.by(by, now).about(claim.right().name()).insteadOf(former));
        }
    }

    void endJoined(Colleague by, DataSubjectRequest earlier, TimeRules rules, Instant now) {
        guardUnanswered(by);
        claims().open().forEach(Claim::move);
        rights = claims().rights();
        putOut(rules, now);
        var former = state;
        state = RequestState.CLOSED;
        made(
                Move.JOINED_TO,
                Moved.by(by, now).about(earlier.intake.reference().value()).insteadOf(former.name()));
    }

    /**
     * They were two after all: what was taken over goes back to where it was asked, as if the two had never been one. What either
     * rested on and was about before stands again, unless whoever works on the case has said otherwise since; what was given up since
     * stays given up; and an address that answered on the other has not answered here.
     *
     * @param why under this case's key, and {@code told} under the other's
     * @throws JoinedSince another was joined to this one since, and is to be parted first
     */
    public void part(Colleague by, DataSubjectRequest later, Sealed why, Sealed told, TimeRules rules, Instant now) {
        guardUnanswered(by);
        var join = joinOf(later);
        withdrawApproval(by, now);
        made(Move.PARTED, Moved.by(by, now, why).about(later.intake.reference().value()));
        if (timeline().isConfirmedBy(join)) {
            confirmation = confirmation.taken();
            made(Move.CONFIRMATION_TAKEN, Moved.by(by, now));
        }
        var givenUp = timeline().givenUpSince(join);
        timeline().takenOverBy(join).reversed().forEach(taken -> giveBack(by, taken, now));
        rights = claims().rights();
        if (!claims().stand()) endWithdrawn(by, rules, now);
        later.goOnAgain(by, self(), givenUp, told, rules, now);
    }

    private Step joinOf(DataSubjectRequest later) {
        var reference = later.intake.reference().value();
        var joined = timeline().joined();
        if (joined.isEmpty() || !later.canGoOnWithout(self())) throw new NotNow(Move.PARTED, state);
        if (!reference.equals(joined.getLast().detail())) throw new JoinedSince();
        return joined.getLast();
    }

    /** The other could be parted from this one now. */
    public boolean mayPart(DataSubjectRequest later) {
        var joined = timeline().joined();
        return !state.isAnswered()
                && !joined.isEmpty()
                && later.intake.reference().value().equals(joined.getLast().detail())
                && later.canGoOnWithout(self());
    }

    boolean canGoOnWithout(DataSubjectRequest earlier) {
        return timeline().isJoinedTo(earlier.intake.reference().value())
                && timeline().stateBeforeJoin().isPresent();
    }

    private void giveBack(Colleague by, Step taken, Instant now) {
        var right = Right.valueOf(String.valueOf(taken.detail()));
        var claim = claims().open().stream().filter(one -> one.isOf(right)).findFirst();
        if (claim.isEmpty() || timeline().isChangedSince(taken)) return;
        switch (taken.move()) {
            case CLAIM_ADDED -> claim.get().giveBack();
            case CLAIM_GROUNDED -> claim.get().restOn(Ground.named(String.valueOf(taken.former())));
            default -> claim.get().isAbout(ClaimScope.read(String.valueOf(taken.former())));
        }
        var move = taken.move() == Move.CLAIM_ADDED ? Move.CLAIM_RETURNED : taken.move();
        made(move, Moved.by(by, now).about(right.name()));
    }

    /**
     * With its own deadline, which has run all the while; a question that was put out is asked anew.
     *
     * @param givenUp what is asked for no longer: with the last of it the request ends
     */
    void goOnAgain(
            Colleague by,
            DataSubjectRequest earlier,
            Collection<Right> givenUp,
            Sealed why,
            TimeRules rules,
            Instant now) {
        guard(by);
        var before = timeline().stateBeforeJoin().orElseThrow(() -> new NotNow(Move.PARTED_FROM, state));
        claims.forEach(Claim::comeBack);
        rights = claims().rights();
        state = before == RequestState.APPROVED ? RequestState.COLLECTED : before;
        count(rules, rules.day(now));
        made(
                Move.PARTED_FROM,
                Moved.by(by, now, why).about(earlier.intake.reference().value()));
        if (before == RequestState.APPROVED) made(Move.APPROVAL_WITHDRAWN, Moved.by(by, now));
        claims().open().stream()
                .filter(claim -> givenUp.contains(claim.right()))
                .forEach(claim -> giveUp(by, claim, now));
        if (!claims().stand()) endWithdrawn(by, rules, now);
    }

    private void giveUp(Colleague by, Claim claim, Instant now) {
        claim.withdraw();
        rights = claims().rights();
        made(Move.CLAIM_WITHDRAWN, Moved.by(by, now).about(claim.right().name()));
    }

    /** It reached us before the other did; of two on one day, the one that was registered first. */
    public boolean isBefore(DataSubjectRequest other) {
        int days = deadline.received().compareTo(other.deadline.received());
        if (days != 0) return days < 0;
        return registered().isBefore(other.registered());
    }

    Instant registered() {
        return timeline().steps().getFirst().made();
    }

    /** It looks like another, and is a request of its own. */
    public void tellApart(Colleague by, DataSubjectRequest other, Sealed reason, Instant now) {
        guard(by);
        made(
                Move.TOLD_APART,
                Moved.by(by, now, reason).about(other.intake.reference().value()));
    }

    void endWithdrawn(Decider by, TimeRules rules, Instant now) {
        putOut(rules, now);
        state = RequestState.CLOSED;
        made(Move.WITHDRAWN, Moved.by(by, now));
    }
}
