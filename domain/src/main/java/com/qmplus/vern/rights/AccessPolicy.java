package com.qmplus.vern.rights;

import com.qmplus.vern.rights.Ruling.Copy;
import com.qmplus.vern.rights.Ruling.Withhold;

/**
 * Everybody gets a copy of what is held of them, on whatever ground (GDPR art. 15(3)). Others' rights are redacted, and the rest
 * is given (15(4)); what popplyl. § 16 exempts is kept back with its letter, and two decide that.
 */
final class AccessPolicy {

    private AccessPolicy() {}

    static Proposal rule(DatumUse use, Circumstances found) {
        var secret = found.secrecy(use);
        if (secret != null)
            return Proposal.of(use, new Withhold(), secret.article(), secret.reason())
                    .forTwoToDecide();
        if (found.othersRights().contains(use.item()))
            return Proposal.of(use, new Withhold(), "15(4)", Reason.RIGHTS_OF_OTHERS);
        return Proposal.of(use, new Copy(), "15(3)", Reason.RIGHT_TO_COPY).asTheLawLeavesNoChoice();
    }
}
