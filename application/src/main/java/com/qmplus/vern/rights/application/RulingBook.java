package com.qmplus.vern.rights.application;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.application.StorableValue;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.retention.Hold;
import com.qmplus.vern.retention.Holds;
import com.qmplus.vern.rights.Beside;
import com.qmplus.vern.rights.CircumstanceKind;
import com.qmplus.vern.rights.Circumstances;
import com.qmplus.vern.rights.Claim;
import com.qmplus.vern.rights.ClaimRuling;
import com.qmplus.vern.rights.ClaimRulings;
import com.qmplus.vern.rights.ClaimScope;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.DatumUse;
import com.qmplus.vern.rights.DatumUses;
import com.qmplus.vern.rights.HeldData;
import com.qmplus.vern.rights.HoldReason;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.NotDecidedYet;
import com.qmplus.vern.rights.Proposals;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.application.RulingView.Findable;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings together what the law proposes for a claim, and what was decided about it. */
@ApplicationScoped
public class RulingBook {

    private ClaimRulings rulings;
    private AnswerMaterials materials;
    private Holds holds;
    private CurrentRegister register;

    protected RulingBook() {} // for CDI

    @Inject
    public RulingBook(ClaimRulings rulings, AnswerMaterials materials, Holds holds, CurrentRegister register) {
        this.rulings = rulings;
        this.materials = materials;
        this.holds = holds;
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

    /** What the law says of each claim that stands; they are seen together, for what is found under one is found for all. */
    Proposals proposals(DataSubjectRequest request, Claim claim, HeldData held) {
        return proposals(claim, DatumUses.of(held), found(request));
    }

    private static Proposals proposals(Claim claim, List<DatumUse> uses, Circumstances found) {
        return Proposals.on(claim.right(), claim.grounds(), claim.scope(), uses, found);
    }

    /** What others' rights keep out of the copy is decided where the answer is reviewed (art. 15(4)). */
    private Circumstances found(DataSubjectRequest request) {
        var found = ClaimRuling.found(standing(request).toList());
        request.exclusions().forEach(exclusion -> found.othersRights(exclusion.item()));
        held(request.person()).forEach(found::hold);
        return found.beside(beside(request)).all();
    }

    /** What keeps the person's data from being erased, whichever case asks (R7.3). */
    private Stream<Circumstances.Hold> held(@Nullable PersonId person) {
        if (person == null) return Stream.empty();
        return holds.standing(person).stream().map(RulingBook::circumstance);
    }

    private static Circumstances.Hold circumstance(Hold hold) {
        var field = hold.field();
        return new Circumstances.Hold(
                HoldReason.valueOf(hold.ground().name()), field == null ? Set.of() : Set.of(field), hold.review());
    }

    private Beside beside(DataSubjectRequest request) {
        var claimed =
                request.claims().open().stream().collect(Collectors.toMap(Claim::right, Claim::scope, ClaimScope::and));
        var decided = standing(request)
                .filter(ClaimRuling::isDecided)
                .collect(Collectors.groupingBy(
                        ruling -> request.claims().get(ruling.claim()).right()));
        var refused = decided.getOrDefault(Right.OBJECTION, List.of()).stream()
                .flatMap(objection -> objection.refused().stream())
                .collect(Collectors.toSet());
        return new Beside(claimed, decided.keySet(), refused);
    }

    /** The rulings on the claims that stand. */
    private Stream<ClaimRuling> standing(DataSubjectRequest request) {
        var open = request.claims().open().stream().map(Claim::id).collect(Collectors.toSet());
        return rulings.of(request.id()).stream().filter(ruling -> open.contains(ruling.claim()));
    }

    /** They have found something that a ruling of the request rests on, under whichever claim. */
    boolean hasFound(DataSubjectRequest request, EmployeeId employee) {
        return standing(request).anyMatch(ruling -> ruling.hasFound(employee));
    }

    /** What was found under the other claims of the request. */
    List<ClaimRuling> others(DataSubjectRequest request, Claim claim) {
        return standing(request)
                .filter(ruling -> !ruling.claim().equals(claim.id()))
                .toList();
    }

    /** The other claims on which the law now says otherwise than was decided; access, too, once something is kept back. */
    List<Claim> reopenOthers(DataSubjectRequest request, Claim changed) {
        var others = request.claims().open().stream()
                .filter(claim -> !claim.id().equals(changed.id()))
                .toList();
        if (others.isEmpty() || standing(request).findAny().isEmpty()) return List.of();
        var uses = DatumUses.of(held(request));
        var found = found(request);
        return others.stream()
                .filter(claim -> reopen(request, claim, proposals(claim, uses, found)))
                .toList();
    }

    /** Whatever was decided of it is to be decided anew. */
    List<Claim> decideAnew(DataSubjectRequest request) {
        return request.claims().open().stream()
                .filter(claim ->
                        rulings.find(claim.id()).filter(ClaimRuling::decideAnew).isPresent())
                .toList();
    }

    private boolean reopen(DataSubjectRequest request, Claim claim, Proposals proposals) {
        var known = rulings.find(claim.id());
        if (known.isPresent()) return known.get().reopenIfOutdated(proposals);
        if (!claim.isOf(Right.ACCESS) || !proposals.needSecondApprover()) return false;
        toChange(request, claim);
        return true;
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

    /**
     * What Vern itself holds can be put right only by what it can hold: nobody could carry out anything else (art. 16, R4.7).
     *
     * @throws InvalidField where it cannot
     */
    void refuseUnstorable(DataSubjectRequest request, ItemId item, String text) {
        materials
                .ownFinding(request, item)
                .ifPresent(finding -> StorableValue.objection(finding.field(), text)
                        .ifPresent(why -> {
                            throw new InvalidField("newValue", reason(why, finding.field()));
                        }));
    }

    private static String reason(StorableValue.Objection why, FieldKey field) {
        return switch (why) {
            case MISSING -> "missing";
            case TOO_LONG -> "tooLongToStore";
            case SENSITIVE -> "sensitive";
            case UNREADABLE -> field.equals(FieldKey.EMAIL) ? "notAnAddress" : "notANumber";
        };
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
        var uses = DatumUses.of(held(request));
        var found = found(request);
        for (var claim : request.claims().open()) {
            var proposals = proposals(claim, uses, found);
            var ruling = rulings.find(claim.id());
            boolean byTheCopy = claim.isOf(Right.ACCESS) && ruling.isEmpty() && !proposals.needSecondApprover();
            boolean decided = ruling.filter(one -> one.isDecided() && !one.isOutdated(proposals))
                    .isPresent();
            if (!byTheCopy && !decided) throw new NotDecidedYet();
        }
    }
}
