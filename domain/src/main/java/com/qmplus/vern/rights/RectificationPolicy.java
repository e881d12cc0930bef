package com.qmplus.vern.rights;

import com.qmplus.vern.rights.Ruling.Annotate;
import com.qmplus.vern.rights.Ruling.Correct;
import com.qmplus.vern.rights.Ruling.Refuse;
import com.qmplus.vern.rights.Ruling.Restrict;
import com.qmplus.vern.rights.Ruling.Untouched;

/**
 * What is wrong is corrected, what is incomplete is completed, also by a statement of the person, and an opinion gets one beside
 * it (GDPR art. 16). What cannot be settled is only stored (18(1)(a)).
 */
final class RectificationPolicy {

    private RectificationPolicy() {}

    static Proposal rule(DatumUse use, Circumstances found) {
        var accuracy = found.accuracy().get(use.item());
        if (accuracy == null) return Proposal.of(use, new Untouched(), "16", Reason.NOT_CONTESTED);
        return switch (accuracy) {
            case INACCURATE -> Proposal.of(use, new Correct(), "16", Reason.INACCURATE);
            case INCOMPLETE -> Proposal.of(use, new Annotate(), "16", Reason.INCOMPLETE);
            case OPINION -> Proposal.of(use, new Annotate(), "16", Reason.OPINION);
            case ACCURATE ->
                Proposal.of(use, new Refuse(), "16", Reason.ACCURATE).instead(Alternative.STATEMENT);
            case DISPUTED -> Proposal.of(use, new Restrict(), "18(1)(a)", Reason.DISPUTED);
        };
    }
}
