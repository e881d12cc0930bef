package com.qmplus.vern.rights;

import java.util.Map;
import java.util.Set;

/**
 * What one claim of a request says to the others. Who objects and wants to be erased has named the ground of GDPR art. 17(1)(c);
 * who withdraws, that of 17(1)(b); while an objection or the accuracy of data waits for a decision, 18(1)(d) and (a) hold.
 *
 * @param claimed what each claim that stands is about
 * @param decided the rights whose claims are decided
 * @param refused the uses that an objection does not stop, as it was decided
 */
public record Beside(Map<Right, ClaimScope> claimed, Set<Right> decided, Set<UseKey> refused) {

    public static final Beside NOTHING = new Beside(Map.of(), Set.of(), Set.of());

    public Beside {
        claimed = Map.copyOf(claimed);
        decided = Set.copyOf(decided);
        refused = Set.copyOf(refused);
    }

    private boolean claims(Right right, DatumUse use) {
        var scope = claimed.get(right);
        return scope != null && scope.covers(use);
    }

    boolean isObjected(DatumUse use) {
        return claims(Right.OBJECTION, use) || use.kind().marketing() && claims(Right.OBJECTION_TO_MARKETING, use);
    }

    /** The objection is to be balanced yet (art. 18(1)(d)). */
    boolean isObjectionPending(DatumUse use) {
        return claims(Right.OBJECTION, use) && !decided.contains(Right.OBJECTION);
    }

    /** It was balanced, and the controller's grounds weigh more (art. 21(1)). */
    boolean isObjectionRefused(DatumUse use) {
        return refused.contains(UseKey.of(use));
    }

    boolean isWithdrawn(DatumUse use) {
        return claims(Right.WITHDRAWAL, use);
    }

    /** They say that this very datum is wrong, and nobody has decided yet (art. 18(1)(a)). */
    boolean isContested(DatumUse use) {
        return pointsAtData() && claims(Right.RECTIFICATION, use) && !decided.contains(Right.RECTIFICATION);
    }

    /** A rectification that names what it is about leaves the rest uncontested. */
    boolean pointsAtData() {
        var scope = claimed.get(Right.RECTIFICATION);
        return scope != null && !scope.isEverything();
    }
}
