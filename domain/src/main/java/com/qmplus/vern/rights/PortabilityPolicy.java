package com.qmplus.vern.rights;

import com.qmplus.vern.rights.RightsMatrix.Opening;
import com.qmplus.vern.rights.Ruling.Copy;
import com.qmplus.vern.rights.Ruling.Refuse;
import com.qmplus.vern.rights.Ruling.Transfer;
import com.qmplus.vern.rights.Ruling.Withhold;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The policy promises a machine-readable copy of all that is stored, on whatever ground (statement 24). What the law has for
 * itself is narrower (GDPR art. 20): provided by the person, on consent or contract, by automated means; only of that there is a
 * direct transfer, where it is technically feasible (statement 25). Whoever names neither gets the copy.
 */
final class PortabilityPolicy {

    private PortabilityPolicy() {}

    static Proposal rule(DatumUse use, Set<Ground> grounds, Circumstances found) {
        return grounds.contains(Ground.TRANSFER) ? transfer(use, found) : copy(use, found);
    }

    private static Proposal copy(DatumUse use, Circumstances found) {
        boolean lawful = obstacle(use, found) == null;
        var secret = found.secrecy(use);
        if (secret != null && !lawful)
            return Proposal.of(use, new Withhold(), secret.article(), secret.reason())
                    .forTwoToDecide();
        if (found.othersRights().contains(use.item())) return others(use, lawful ? "20(4)" : "15(4)");
        return lawful
                ? Proposal.of(use, new Copy(), "20(1)", Reason.MOVABLE).asTheLawLeavesNoChoice()
                : Proposal.of(use, new Copy(), "15(3)", Reason.POLICY_COPY).asTheLawLeavesNoChoice();
    }

    private static Proposal transfer(DatumUse use, Circumstances found) {
        var obstacle = obstacle(use, found);
        if (obstacle != null) return refuse(use, "20(1)", obstacle);
        if (found.othersRights().contains(use.item())) return others(use, "20(4)");
        if (!found.transferable()) return refuse(use, "20(2)", Reason.NOT_FEASIBLE);
        return Proposal.of(use, new Transfer(), "20(2)", Reason.MOVABLE);
    }

    /** What keeps the datum from being movable by law, if anything. */
    private static @Nullable Reason obstacle(DatumUse use, Circumstances found) {
        if (RightsMatrix.opening(Ground.TRANSFER, use.basis()) != Opening.YES) return Reason.NOT_CONSENT_OR_CONTRACT;
        if (!use.provided()) return Reason.NOT_PROVIDED;
        return found.notAutomated().contains(use.item()) ? Reason.NOT_AUTOMATED : null;
    }

    private static Proposal others(DatumUse use, String article) {
        return Proposal.of(use, new Withhold(), article, Reason.RIGHTS_OF_OTHERS);
    }

    private static Proposal refuse(DatumUse use, String article, Reason reason) {
        return Proposal.of(use, new Refuse(), article, reason).instead(Alternative.COPY);
    }
}
