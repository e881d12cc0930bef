package com.qmplus.vern.rights;

import com.qmplus.vern.rights.RightsMatrix.Opening;
import com.qmplus.vern.rights.Ruling.Refuse;
import com.qmplus.vern.rights.Ruling.Restrict;
import java.util.Set;

/**
 * Data are only stored while their accuracy is contested, while they were unlawfully used and the person wants them kept, while
 * the person needs them for claims and we do not, and while an objection is pending (GDPR art. 18(1)). Whoever names no ground
 * has named them all, but contests nothing that they have not pointed at, and has no objection pending that they have not made.
 */
final class RestrictionPolicy {

    private RestrictionPolicy() {}

    static Proposal rule(DatumUse use, Set<Ground> grounds, Circumstances found) {
        Proposal refused = null;
        for (var ground : Ground.of(Right.RESTRICTION)) {
            if (!isOn(ground, grounds, use, found)) continue;
            var proposal = ground(ground, use, found);
            if (proposal.ruling() instanceof Restrict) return proposal;
            if (refused == null) refused = proposal;
        }
        return refused == null ? refuse(use, Ground.ACCURACY_CONTESTED, Reason.NOT_CONTESTED) : refused;
    }

    /** Named by whoever asks; or, by another claim of the request or where none is named, by itself. */
    private static boolean isOn(Ground ground, Set<Ground> grounds, DatumUse use, Circumstances found) {
        return grounds.contains(ground)
                || isNamedElsewhere(ground, use, found)
                || grounds.isEmpty() && isAmongTheUnnamed(ground, use, found);
    }

    private static boolean isNamedElsewhere(Ground ground, DatumUse use, Circumstances found) {
        return ground == Ground.OBJECTION_PENDING && found.beside().isObjectionPending(use)
                || ground == Ground.ACCURACY_CONTESTED && found.beside().isContested(use);
    }

    private static boolean isAmongTheUnnamed(Ground ground, DatumUse use, Circumstances found) {
        return switch (ground) {
            case ACCURACY_CONTESTED -> isPointedAt(use, found);
            case OBJECTION_PENDING -> false;
            default -> true;
        };
    }

    /** 18(1), letter by letter. */
    private static Proposal ground(Ground ground, DatumUse use, Circumstances found) {
        return switch (ground) {
            case ACCURACY_CONTESTED -> contested(use, found);
            case UNLAWFUL_KEEP ->
                found.isFoundUnlawful() || use.basis() == null
                        ? restrict(use, ground, Reason.UNLAWFUL_BUT_KEPT)
                        : refuse(use, ground, Reason.FOUND_LAWFUL).instead(Alternative.OBJECTION);
            case NEEDED_FOR_CLAIMS ->
                use.need().isStill()
                        ? refuse(use, ground, Reason.STILL_USED)
                        : restrict(use, ground, Reason.NEEDED_BY_THE_PERSON);
            case OBJECTION_PENDING -> pending(use, found);
            case UNNECESSARY, CONSENT_WITHDRAWN, OBJECTED, UNLAWFUL, ERASURE_REQUIRED, CHILD_ONLINE, COPY, TRANSFER ->
                throw new IllegalArgumentException(ground.name());
        };
    }

    /** From receipt until it is verified: nobody decides otherwise meanwhile (statement 23). */
    private static Proposal contested(DatumUse use, Circumstances found) {
        var ground = Ground.ACCURACY_CONTESTED;
        var nothingIs = found.accuracy().isEmpty() && !found.beside().pointsAtData();
        var pointedAt = nothingIs || isPointedAt(use, found) || found.beside().isContested(use);
        if (!pointedAt) return refuse(use, ground, Reason.NOT_CONTESTED);
        if (found.accuracy().get(use.item()) == Accuracy.ACCURATE)
            return refuse(use, ground, Reason.ACCURATE).instead(Alternative.STATEMENT);
        return restrict(use, ground, Reason.ACCURACY_CONTESTED).asTheLawLeavesNoChoice();
    }

    /** From receipt until it is balanced (statement 28). */
    private static Proposal pending(DatumUse use, Circumstances found) {
        var ground = Ground.OBJECTION_PENDING;
        var opening = RightsMatrix.opening(Right.OBJECTION, use.basis());
        if (opening == Opening.WITHDRAW)
            return refuse(use, ground, Reason.ON_CONSENT).instead(Alternative.WITHDRAWAL);
        if (opening != Opening.BALANCED)
            return refuse(use, ground, Reason.NO_OBJECTION_HERE).instead(Alternative.ERASURE);
        if (!found.beside().isObjectionPending(use))
            return refuse(use, ground, Reason.NO_OBJECTION_PENDING).instead(Alternative.OBJECTION);
        if (found.isCompelling(use))
            return refuse(use, ground, Reason.COMPELLING_GROUNDS).forTwoToDecide();
        return restrict(use, ground, Reason.OBJECTION_PENDING).asTheLawLeavesNoChoice();
    }

    private static boolean isPointedAt(DatumUse use, Circumstances found) {
        return found.accuracy().containsKey(use.item());
    }

    private static Proposal restrict(DatumUse use, Ground ground, Reason reason) {
        return Proposal.of(use, new Restrict(), ground.article(), reason);
    }

    private static Proposal refuse(DatumUse use, Ground ground, Reason reason) {
        return Proposal.of(use, new Refuse(), ground.article(), reason);
    }
}
