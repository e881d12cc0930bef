package com.qmplus.vern.rights;

import com.qmplus.vern.rights.Ruling.Refuse;
import com.qmplus.vern.rights.Ruling.Stop;
import com.qmplus.vern.rights.Ruling.Suppress;
import com.qmplus.vern.rights.Ruling.Untouched;

/**
 * Who objects to what is done for a public task or a legitimate interest is heeded, unless the controller proves compelling
 * grounds, or needs the data for claims (GDPR art. 21(1)). Against direct marketing nothing is weighed: it stops, and the little
 * is kept that keeps it stopped (21(2), (3); statement 26).
 */
final class ObjectionPolicy {

    private ObjectionPolicy() {}

    static Proposal rule(DatumUse use, Circumstances found) {
        if (use.kind().marketing()) return stopMarketing(use);
        return switch (RightsMatrix.opening(Right.OBJECTION, use.basis())) {
            case BALANCED -> balance(use, found);
            case WITHDRAW -> refuse(use, Reason.ON_CONSENT).instead(Alternative.WITHDRAWAL);
            default -> none(use);
        };
    }

    static Proposal ruleOnMarketing(DatumUse use) {
        return use.kind().marketing()
                ? stopMarketing(use)
                : Proposal.of(use, new Untouched(), "21(2)", Reason.NOT_MARKETING);
    }

    private static Proposal stopMarketing(DatumUse use) {
        return Proposal.of(use, new Suppress(), "21(3)", Reason.MARKETING).asTheLawLeavesNoChoice();
    }

    private static Proposal balance(DatumUse use, Circumstances found) {
        if (use.kind().claims()) return refuse(use, Reason.LEGAL_CLAIMS);
        if (found.holdsForClaims(use)) return refuse(use, Reason.LEGAL_CLAIMS).forTwoToDecide();
        if (found.isCompelling(use))
            return refuse(use, Reason.COMPELLING_GROUNDS).forTwoToDecide();
        return Proposal.of(use, new Stop(), "21(1)", Reason.OBJECTION_NOT_OVERRIDDEN);
    }

    /** A duty is a duty, whoever decides. */
    private static Proposal none(DatumUse use) {
        if (use.basis() == null) return Proposal.of(use, new Stop(), "6(1)", Reason.UNSERVED);
        var refused = refuse(use, Reason.NO_OBJECTION_HERE).instead(Alternative.ERASURE);
        return use.isDuty() ? refused.asTheLawLeavesNoChoice() : refused;
    }

    private static Proposal refuse(DatumUse use, Reason reason) {
        return Proposal.of(use, new Refuse(), "21(1)", reason);
    }
}
