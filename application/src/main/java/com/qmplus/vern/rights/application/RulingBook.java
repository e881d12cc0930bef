package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.Claim;
import com.qmplus.vern.rights.ClaimRuling;
import com.qmplus.vern.rights.ClaimRulings;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.DatumUses;
import com.qmplus.vern.rights.HeldData;
import com.qmplus.vern.rights.NotDecidedYet;
import com.qmplus.vern.rights.Proposals;
import com.qmplus.vern.rights.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Brings together what the law proposes for a claim, and what was decided about it. */
@ApplicationScoped
public class RulingBook {

    private ClaimRulings rulings;
    private AnswerMaterials materials;
    private CurrentRegister register;

    protected RulingBook() {} // for CDI

    @Inject
    public RulingBook(ClaimRulings rulings, AnswerMaterials materials, CurrentRegister register) {
        this.rulings = rulings;
        this.materials = materials;
        this.register = register;
    }

    /** To read: of a claim that nobody has found or decided anything about it is an open one. */
    ClaimRuling of(DataSubjectRequest request, Claim claim) {
        return rulings.find(claim.id()).orElseGet(() -> new ClaimRuling(claim.id(), request.id()));
    }

    /** To change: it is kept from now on. */
    ClaimRuling toChange(DataSubjectRequest request, Claim claim) {
        return rulings.find(claim.id()).orElseGet(() -> {
            var ruling = new ClaimRuling(claim.id(), request.id());
            rulings.add(ruling);
            return ruling;
        });
    }

    HeldData held(DataSubjectRequest request) {
        return materials.held(request, register.now());
    }

    /** What others' rights keep out of the copy is decided where the answer is reviewed (art. 15(4)). */
    Proposals proposals(DataSubjectRequest request, Claim claim, ClaimRuling ruling, HeldData held) {
        var found = ruling.found();
        request.exclusions().forEach(exclusion -> found.othersRights(exclusion.item()));
        return Proposals.on(claim.right(), claim.grounds(), DatumUses.of(held), found.all());
    }

    int registerVersion() {
        return register.now().version();
    }

    /**
     * Access is answered by the copy itself; any other claim must be decided, by as many as it takes, and by what holds now, and so
     * must access as soon as something is to be kept back (statements 16 and 17).
     *
     * @throws NotDecidedYet where one is not
     */
    void refuseUndecided(DataSubjectRequest request) {
        var toDecide = request.claims().open().stream()
                .filter(claim -> claim.right() != Right.ACCESS
                        || rulings.find(claim.id()).isPresent())
                .toList();
        if (toDecide.isEmpty()) return;
        var held = held(request);
        for (var claim : toDecide) {
            var ruling = of(request, claim);
            if (!ruling.isDecided() || ruling.isOutdated(proposals(request, claim, ruling, held)))
                throw new NotDecidedYet();
        }
    }
}
