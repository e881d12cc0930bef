package com.qmplus.vern.register;

import static com.qmplus.vern.register.FaultRule.CIRCLE;
import static com.qmplus.vern.register.FaultRule.COLUMN_TWICE;
import static com.qmplus.vern.register.FaultRule.ENDS_BEFORE_IT_STARTS;
import static com.qmplus.vern.register.FaultRule.LEAVES_THE_EEA;
import static com.qmplus.vern.register.FaultRule.NEGATIVE_PERIOD;
import static com.qmplus.vern.register.FaultRule.NOT_A_JOINT_CONTROLLER;
import static com.qmplus.vern.register.FaultRule.NOT_A_PROCESSOR;
import static com.qmplus.vern.register.FaultRule.NOT_TO_BE_WEIGHED;
import static com.qmplus.vern.register.FaultRule.NO_PROVISION;
import static com.qmplus.vern.register.FaultRule.NO_SUCH_ROLE;
import static com.qmplus.vern.register.FaultRule.OVERLAP;
import static com.qmplus.vern.register.FaultRule.REQUESTERS_GROUND;
import static com.qmplus.vern.register.FaultRule.REQUESTERS_RIGHTS;
import static com.qmplus.vern.register.FaultRule.RUNS_THE_SYSTEM;
import static com.qmplus.vern.register.FaultRule.TWICE;
import static com.qmplus.vern.register.FaultRule.TWO_BASES;
import static com.qmplus.vern.register.FaultRule.UNKNOWN;
import static com.qmplus.vern.register.FaultRule.VERNS_OWN;

import com.qmplus.vern.shared.Roles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What makes a register whole: whatever one element names exists, nothing contradicts itself, and what Vern itself does is in
 * it. A purpose may lack a ground (GDPR art. 6) or a retention rule (R7.1) while it is being entered; nothing is stored for
 * it then, and {@link RegisterFindings} tell.
 */
public final class RegisterRules {

    private static final Set<ElementRef> OWN = Set.of(
            new ElementRef(ElementKind.CONTROLLER, "controller"),
            new ElementRef(ElementKind.PURPOSE, PurposeKey.RIGHTS_HANDLING.value()),
            new ElementRef(ElementKind.PURPOSE, PurposeKey.ACCOUNTABILITY.value()),
            new ElementRef(ElementKind.PURPOSE, PurposeKey.SECURITY.value()),
            new ElementRef(ElementKind.RELATION_KIND, RelationKindKey.REQUESTER.value()),
            new ElementRef(ElementKind.SYSTEM, SystemKey.VERN.value()));

    private final List<? extends Element> elements;
    private final KnownKeys known;
    private final List<Fault> faults = new ArrayList<>();

    private RegisterRules(List<? extends Element> elements) {
        this.elements = elements;
        this.known = new KnownKeys(elements);
    }

    public static List<Fault> check(List<? extends Element> elements) {
        var rules = new RegisterRules(elements);
        rules.findDuplicates();
        for (int place = 0; place < elements.size(); place++) rules.check(place, elements.get(place));
        rules.findMissing();
        rules.checkOwn();
        return List.copyOf(rules.faults);
    }

    private void findDuplicates() {
        var seen = new HashSet<String>();
        for (int place = 0; place < elements.size(); place++) {
            var element = elements.get(place);
            var kind = ElementKind.of(element);
            if (!seen.add(kind + " " + element.stableKey()))
                fault(place, "", TWICE, element.stableKey(), kind.nameInFile());
        }
    }

    private void check(int place, Element element) {
        if (element.valid().endsBeforeItStarts()) fault(place, "/valid/until", ENDS_BEFORE_IT_STARTS);
        switch (element) {
            case Controller controller -> {}
            case BusinessArea area -> checkArea(place, area);
            case PersonCategory category -> {}
            case Source source -> {}
            case DataCategory category -> {}
            case ProcessingActivity activity -> checkActivity(place, activity);
            case DataSystem system -> checkSystem(place, system);
            case Recipient recipient -> checkRecipient(place, recipient);
            case Transfer transfer -> mustExist(place, "/recipient", ElementKind.RECIPIENT, transfer.recipient());
            case Agreement agreement -> checkAgreement(place, agreement);
            case Field field -> checkField(place, field);
            case Purpose purpose -> checkPurpose(place, purpose);
            case RelationKind relation -> checkRelation(place, relation);
            case RetentionRule rule -> checkRule(place, rule);
        }
    }

    private void checkAgreement(int place, Agreement agreement) {
        var until = agreement.until();
        if (until != null && until.isBefore(agreement.from())) fault(place, "/until", ENDS_BEFORE_IT_STARTS);
        if (!mustExist(place, "/processor", ElementKind.RECIPIENT, agreement.processor())) return;
        if (!known.isProcessor(agreement.processor()))
            fault(place, "/processor", NOT_A_PROCESSOR, agreement.processor());
        for (int earlier = 0; earlier < place; earlier++)
            if (elements.get(earlier) instanceof Agreement other && other.overlaps(agreement))
                fault(place, "/from", OVERLAP, agreement.processor(), other.key());
    }

    private void checkArea(int place, BusinessArea area) {
        var within = area.within();
        if (within == null || !mustExist(place, "/within", ElementKind.AREA, within)) return;
        if (known.liesWithinItself(area)) fault(place, "/within", CIRCLE);
    }

    private void checkRecipient(int place, Recipient recipient) {
        if (recipient.withinEea() && known.sendsOutOfEea(recipient.key()))
            fault(place, "/withinEea", LEAVES_THE_EEA, recipient.key());
        if (recipient.arrangement() != null && recipient.kind() != RecipientKind.JOINT_CONTROLLER)
            fault(place, "/arrangement", NOT_A_JOINT_CONTROLLER);
    }

    private void checkActivity(int place, ProcessingActivity activity) {
        mustExist(place, "/area", ElementKind.AREA, activity.area());
        for (int i = 0; i < activity.systems().size(); i++)
            mustExist(
                    place,
                    "/systems/" + i,
                    ElementKind.SYSTEM,
                    activity.systems().get(i).value());
    }

    private void checkSystem(int place, DataSystem system) {
        var processor = system.processor();
        if (processor == null) return;
        if (!mustExist(place, "/processor", ElementKind.RECIPIENT, processor)) return;
        if (!known.isProcessor(processor)) fault(place, "/processor", RUNS_THE_SYSTEM, processor);
    }

    private void checkField(int place, Field field) {
        mustExist(place, "/category", ElementKind.CATEGORY, field.category().value());
        for (int i = 0; i < field.crmColumns().size(); i++)
            if (known.isClaimedTwice(field.crmColumns().get(i)))
                fault(
                        place,
                        "/crmColumns/" + i,
                        COLUMN_TWICE,
                        field.crmColumns().get(i));
    }

    private void checkPurpose(int place, Purpose purpose) {
        mustExist(place, "/activity", ElementKind.ACTIVITY, purpose.activity());
        checkBases(place, purpose);
        for (int i = 0; i < purpose.recipients().size(); i++)
            mustExist(
                    place,
                    "/recipients/" + i,
                    ElementKind.RECIPIENT,
                    purpose.recipients().get(i));
        for (int i = 0; i < purpose.roles().size(); i++)
            if (!Roles.ofStaff().contains(purpose.roles().get(i)))
                fault(place, "/roles/" + i, NO_SUCH_ROLE, purpose.roles().get(i));
        for (int i = 0; i < purpose.categories().size(); i++)
            mustExist(
                    place,
                    "/categories/" + i,
                    ElementKind.CATEGORY,
                    purpose.categories().get(i).value());
    }

    private void checkBases(int place, Purpose purpose) {
        var seen = new HashSet<String>();
        for (int i = 0; i < purpose.bases().size(); i++) {
            var basis = purpose.bases().get(i);
            var path = "/bases/" + i;
            mustExist(place, path + "/personCategory", ElementKind.PERSON_CATEGORY, basis.personCategory());
            if (!seen.add(basis.personCategory())) fault(place, path, TWO_BASES, basis.personCategory());
            if (basis.basis() == LawfulBasis.LEGAL_DUTY && basis.provision() == null)
                fault(place, path + "/provision", NO_PROVISION);
            if (basis.basis() != LawfulBasis.LEGITIMATE_INTEREST && basis.balancing() != null)
                fault(place, path + "/balancing", NOT_TO_BE_WEIGHED);
        }
    }

    private void checkRelation(int place, RelationKind relation) {
        mustExist(place, "/personCategory", ElementKind.PERSON_CATEGORY, relation.personCategory());
        for (int i = 0; i < relation.purposes().size(); i++)
            mustExist(
                    place,
                    "/purposes/" + i,
                    ElementKind.PURPOSE,
                    relation.purposes().get(i).value());
    }

    private void checkRule(int place, RetentionRule rule) {
        if (rule.period().isNegative()) fault(place, "/period", NEGATIVE_PERIOD);
        mustExist(place, "/category", ElementKind.CATEGORY, rule.category().value());
        mustExist(place, "/purpose", ElementKind.PURPOSE, rule.purpose().value());
    }

    private void findMissing() {
        mustExist(0, "", ElementKind.CONTROLLER, "controller");
        for (var purpose : List.of(PurposeKey.RIGHTS_HANDLING, PurposeKey.ACCOUNTABILITY, PurposeKey.SECURITY))
            mustExist(0, "", ElementKind.PURPOSE, purpose.value());
        mustExist(0, "", ElementKind.RELATION_KIND, RelationKindKey.REQUESTER.value());
        mustExist(0, "", ElementKind.SYSTEM, SystemKey.VERN.value());
    }

    /** Vern handles requests, accounts for itself and keeps itself safe by entries of the register: those do not end. */
    private void checkOwn() {
        for (int place = 0; place < elements.size(); place++) {
            var element = elements.get(place);
            if (!OWN.contains(ElementRef.to(element))) continue;
            if (element.valid().until() != null) fault(place, "/valid/until", VERNS_OWN, element.stableKey());
            if (element instanceof RelationKind requester) checkRequester(place, requester);
        }
    }

    private void checkRequester(int place, RelationKind requester) {
        if (!requester.purposes().contains(PurposeKey.RIGHTS_HANDLING))
            fault(place, "/purposes", REQUESTERS_RIGHTS, requester.stableKey(), PurposeKey.RIGHTS_HANDLING.value());
        for (int at = 0; at < elements.size(); at++)
            if (elements.get(at) instanceof Purpose purpose
                    && purpose.key().equals(PurposeKey.RIGHTS_HANDLING)
                    && purpose.basisFor(requester.personCategory()).isEmpty())
                fault(at, "/bases", REQUESTERS_GROUND, purpose.stableKey(), requester.personCategory());
    }

    private boolean mustExist(int place, String path, ElementKind kind, String key) {
        if (known.has(kind, key)) return true;
        fault(place, path, UNKNOWN, key, kind.nameInFile());
        return false;
    }

    private void fault(int place, String path, FaultRule rule, String... with) {
        faults.add(new Fault(place, path, rule, List.of(with)));
    }
}
