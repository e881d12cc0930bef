package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.CircumstanceKind;
import com.qmplus.vern.rights.Claim;
import com.qmplus.vern.rights.ClaimRuling;
import com.qmplus.vern.rights.ClaimRulings;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.DatumUse;
import com.qmplus.vern.rights.DatumUses;
import com.qmplus.vern.rights.HeldData;
import com.qmplus.vern.rights.NotDecidedYet;
import com.qmplus.vern.rights.Proposals;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.application.RulingView.Findable;
import com.qmplus.vern.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

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
        if (claim.isOf(Right.RESTRICTION) && isObjectionPending(request)) found.objectionPending();
        return Proposals.on(claim.right(), claim.grounds(), DatumUses.of(held), found.all());
    }

    private boolean isObjectionPending(DataSubjectRequest request) {
        return request.claims().open().stream()
                .filter(claim -> claim.isOf(Right.OBJECTION))
                .anyMatch(claim -> !of(request, claim).isDecided());
    }

    /**
     * What is found is of a kind and a value that the right knows, and about a datum or a purpose of the case where its kind is.
     *
     * @throws NotFound where it is not
     */
    void refuseUnfit(DataSubjectRequest request, Claim claim, Findable found) {
        var kind = found.kind();
        if (!CircumstanceKind.of(claim.right()).contains(kind)) throw new NotFound("circumstance");
        var values = kind.values(claim.right());
        var value = found.value();
        if (values.isEmpty() ? value != null : value == null || !values.contains(value)) throw new NotFound("value");
        var subject = found.subject();
        if (!kind.isAboutItem() && !kind.isAboutPurpose()) {
            if (subject != null) throw new NotFound("subject");
        } else if (subject == null
                || DatumUses.of(held(request)).stream().noneMatch(use -> subject.equals(subject(kind, use))))
            throw new NotFound("subject");
    }

    private static @Nullable String subject(CircumstanceKind kind, DatumUse use) {
        if (kind.isAboutItem()) return use.item().toString();
        var purpose = use.purpose();
        return purpose == null ? null : purpose.value();
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
