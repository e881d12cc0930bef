package com.qmplus.vern.rights;

import com.qmplus.vern.rights.RightsMatrix.Opening;
import com.qmplus.vern.rights.Ruling.Refuse;
import com.qmplus.vern.rights.Ruling.Review;
import com.qmplus.vern.rights.Ruling.Stop;
import org.jspecify.annotations.Nullable;

/**
 * What a machine alone has decided is looked at by a human who can change it (GDPR art. 22(3)). On other grounds than consent,
 * contract and law no machine may decide alone: there the decision does not stand (22(1)).
 */
final class AutomatedDecisionPolicy {

    private AutomatedDecisionPolicy() {}

    static Proposal rule(DatumUse use, Circumstances found) {
        if (!use.kind().automated()) return Proposal.of(use, new Refuse(), "22(1)", Reason.NO_AUTOMATED_DECISION);
        return RightsMatrix.opening(Right.HUMAN_REVIEW, use.basis()) == Opening.YES
                ? Proposal.of(use, new Review(), "22(3)", outcome(found.review(use)))
                        .asTheLawLeavesNoChoice()
                : Proposal.of(use, new Stop(), "22(1)", Reason.NOT_TO_BE_AUTOMATED)
                        .asTheLawLeavesNoChoice();
    }

    private static Reason outcome(@Nullable ReviewOutcome review) {
        return switch (review) {
            case null -> Reason.AUTOMATED_DECISION;
            case UPHELD -> Reason.REVIEW_UPHELD;
            case OVERTURNED -> Reason.REVIEW_OVERTURNED;
        };
    }
}
