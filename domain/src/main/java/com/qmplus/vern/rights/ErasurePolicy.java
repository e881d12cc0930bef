package com.qmplus.vern.rights;

import static com.qmplus.vern.rights.Reason.CHILD_ONLINE;
import static com.qmplus.vern.rights.Reason.CONSENT_WITHDRAWN;
import static com.qmplus.vern.rights.Reason.ERASURE_REQUIRED;
import static com.qmplus.vern.rights.Reason.FOUND_LAWFUL;
import static com.qmplus.vern.rights.Reason.LEGAL_CLAIMS;
import static com.qmplus.vern.rights.Reason.LEGAL_DUTY;
import static com.qmplus.vern.rights.Reason.MARKETING;
import static com.qmplus.vern.rights.Reason.NOT_ON_CONSENT;
import static com.qmplus.vern.rights.Reason.NO_CHILD_ONLINE;
import static com.qmplus.vern.rights.Reason.NO_DUTY_TO_ERASE;
import static com.qmplus.vern.rights.Reason.NO_OBJECTION_HERE;
import static com.qmplus.vern.rights.Reason.OBJECTION_UPHELD;
import static com.qmplus.vern.rights.Reason.ON_CONSENT;
import static com.qmplus.vern.rights.Reason.PUBLIC_TASK;
import static com.qmplus.vern.rights.Reason.STILL_NEEDED;
import static com.qmplus.vern.rights.Reason.UNLAWFUL;
import static com.qmplus.vern.rights.Reason.UNNECESSARY;
import static com.qmplus.vern.rights.Reason.UNSERVED;
import static com.qmplus.vern.rights.RightsMatrix.Opening.OBJECTION;
import static com.qmplus.vern.rights.RightsMatrix.Opening.UNLESS_TASK;
import static com.qmplus.vern.rights.RightsMatrix.Opening.WITHDRAWAL;

import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.rights.RightsMatrix.Opening;
import com.qmplus.vern.rights.Ruling.Anonymise;
import com.qmplus.vern.rights.Ruling.Erase;
import com.qmplus.vern.rights.Ruling.Keep;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Data are erased if there is a ground (GDPR art. 17(1)) and no exception (17(3)) and no hold (R7.3). Whoever names no ground has
 * named those that show without more: they need no form and no reason (R2.1), so that whoever wants to be erased withdraws what
 * they consented to, and objects to what can be objected to.
 */
final class ErasurePolicy {

    private static final Set<Ground> UNNAMED = Set.of(Ground.UNNECESSARY, Ground.CONSENT_WITHDRAWN, Ground.OBJECTED);

    private ErasurePolicy() {}

    static Proposal rule(DatumUse use, Set<Ground> grounds, Circumstances found) {
        Proposal kept = null;
        for (var ground : Ground.of(Right.ERASURE)) {
            if (!isOn(ground, grounds.isEmpty() ? UNNAMED : grounds, use, found)) continue;
            var proposal = ground(ground, use, found);
            if (!(proposal.ruling() instanceof Keep))
                return exception(use, found).orElse(proposal);
            if (kept == null) kept = proposal;
        }
        return exception(use, found).orElse(kept == null ? keep(use, "17(1)", STILL_NEEDED, null) : kept);
    }

    /** Named by whoever asks; or by another claim of the same request: a withdrawal, an objection. */
    private static boolean isOn(Ground ground, Set<Ground> claimed, DatumUse use, Circumstances found) {
        return claimed.contains(ground)
                || ground == Ground.CONSENT_WITHDRAWN && found.beside().isWithdrawn(use)
                || ground == Ground.OBJECTED && found.beside().isObjected(use);
    }

    /** 17(1), letter by letter. */
    private static Proposal ground(Ground ground, DatumUse use, Circumstances found) {
        if (use.purpose() == null || use.basis() == null) return erase(use, Ground.UNLAWFUL, UNSERVED);
        var opening = RightsMatrix.opening(Right.ERASURE, use.basis());
        return switch (ground) {
            case UNNECESSARY ->
                use.need().isStill()
                                && !isOverBefore(use, found)
                                && !found.established().contains(ground)
                        ? keep(use, ground.article(), STILL_NEEDED, opening)
                        : erase(use, ground, UNNECESSARY);
            case CONSENT_WITHDRAWN ->
                opening == WITHDRAWAL
                        ? erase(use, ground, CONSENT_WITHDRAWN).asTheLawLeavesNoChoice()
                        : keep(use, ground.article(), NOT_ON_CONSENT, opening);
            case OBJECTED -> objected(use, found, opening);
            case UNLAWFUL ->
                found.isFoundUnlawful()
                        ? erase(use, ground, UNLAWFUL)
                        : keep(use, ground.article(), FOUND_LAWFUL, opening);
            case ERASURE_REQUIRED -> ifFound(ground, use, found, ERASURE_REQUIRED, NO_DUTY_TO_ERASE);
            case CHILD_ONLINE ->
                opening == WITHDRAWAL
                        ? ifFound(ground, use, found, CHILD_ONLINE, NO_CHILD_ONLINE)
                        : keep(use, ground.article(), NO_CHILD_ONLINE, opening);
            case ACCURACY_CONTESTED, UNLAWFUL_KEEP, NEEDED_FOR_CLAIMS, OBJECTION_PENDING, COPY, TRANSFER ->
                throw new IllegalArgumentException(ground.name());
        };
    }

    /** What is stopped already needs nothing more; what the controller must keep cannot be stopped. */
    private static boolean isOverBefore(DatumUse use, Circumstances found) {
        return found.isStopped(use) && !use.isDuty();
    }

    private static Proposal objected(DatumUse use, Circumstances found, Opening opening) {
        var ground = Ground.OBJECTED;
        if (use.kind().marketing()) return erase(use, ground, MARKETING).asTheLawLeavesNoChoice();
        if (opening != OBJECTION && opening != UNLESS_TASK)
            return keep(use, ground.article(), opening == WITHDRAWAL ? ON_CONSENT : NO_OBJECTION_HERE, opening);
        if (found.beside().isObjectionRefused(use))
            return Proposal.of(use, new Keep(use.need().end()), "21(1)", Reason.COMPELLING_GROUNDS);
        if (found.isCompelling(use))
            return Proposal.of(use, new Keep(use.need().end()), "21(1)", Reason.COMPELLING_GROUNDS)
                    .forTwoToDecide();
        return erase(use, ground, OBJECTION_UPHELD);
    }

    private static Proposal ifFound(Ground ground, DatumUse use, Circumstances found, Reason so, Reason not) {
        if (found.established().contains(ground)) return erase(use, ground, so);
        return keep(use, ground.article(), not, RightsMatrix.opening(Right.ERASURE, use.basis()));
    }

    /** 17(3) and the holds: what keeps the datum whatever ground there is. */
    private static Optional<Proposal> exception(DatumUse use, Circumstances found) {
        var hold = found.hold(use);
        if (hold.isPresent()) {
            var reason = hold.get().reason();
            return Optional.of(Proposal.of(use, new Keep(null), reason.article(), reason.reason())
                    .asTheLawLeavesNoChoice());
        }
        if (use.isDuty())
            return Optional.of(
                    because(ErasureException.DUTY_OR_TASK, LEGAL_DUTY, use).asTheLawLeavesNoChoice());
        if (use.rests(LawfulBasis.PUBLIC_TASK) && use.need().isStill())
            return Optional.of(because(ErasureException.DUTY_OR_TASK, PUBLIC_TASK, use));
        if (use.kind().claims() && use.need().isStill())
            return Optional.of(because(ErasureException.CLAIMS, LEGAL_CLAIMS, use));
        return found.exception(use).map(exception -> because(exception, exception.reason(), use));
    }

    private static Proposal because(ErasureException exception, Reason reason, DatumUse use) {
        return Proposal.of(use, new Keep(use.need().end()), exception.article(), reason);
    }

    private static Proposal erase(DatumUse use, Ground ground, Reason reason) {
        var ruling = use.kind().anonymises() ? new Anonymise() : new Erase();
        return Proposal.of(use, ruling, ground.article(), reason);
    }

    private static Proposal keep(DatumUse use, String article, Reason reason, @Nullable Opening opening) {
        return Proposal.of(use, new Keep(use.need().end()), article, reason).instead(otherWay(reason, opening));
    }

    private static @Nullable Alternative otherWay(Reason reason, @Nullable Opening opening) {
        if (opening == WITHDRAWAL) return Alternative.WITHDRAWAL;
        if (opening == OBJECTION || opening == UNLESS_TASK) return Alternative.OBJECTION;
        return reason == STILL_NEEDED ? null : Alternative.ERASURE;
    }
}
