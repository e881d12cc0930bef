package com.qmplus.vern.rights;

import com.qmplus.vern.rights.RightsMatrix.Opening;
import com.qmplus.vern.rights.Ruling.Refuse;
import com.qmplus.vern.rights.Ruling.Stop;

/** What rests on a consent stops when it is withdrawn, at once; what was done before stays lawful (GDPR art. 7(3); statement 29). */
final class WithdrawalPolicy {

    private WithdrawalPolicy() {}

    static Proposal rule(DatumUse use) {
        if (RightsMatrix.opening(Right.WITHDRAWAL, use.basis()) == Opening.YES)
            return Proposal.of(use, new Stop(), "7(3)", Reason.CONSENT_WITHDRAWN)
                    .asTheLawLeavesNoChoice();
        if (use.basis() == null) return Proposal.of(use, new Stop(), "6(1)", Reason.UNSERVED);
        var balanced = RightsMatrix.opening(Right.OBJECTION, use.basis()) == Opening.BALANCED;
        var refused = Proposal.of(use, new Refuse(), "7(3)", Reason.NOT_ON_CONSENT)
                .instead(balanced ? Alternative.OBJECTION : Alternative.ERASURE);
        return use.isDuty() ? refused.asTheLawLeavesNoChoice() : refused;
    }
}
