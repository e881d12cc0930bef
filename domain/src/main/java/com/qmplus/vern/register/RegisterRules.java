package com.qmplus.vern.register;

import com.qmplus.vern.shared.Roles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What makes a register whole: whatever one element names exists, every purpose has a ground for all it concerns (GDPR
 * art. 6) and a retention rule for all it needs (R7.1), and what Vern itself does is in it.
 */
public final class RegisterRules {

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
        return List.copyOf(rules.faults);
    }

    private void findDuplicates() {
        var seen = new HashSet<String>();
        for (int place = 0; place < elements.size(); place++) {
            var element = elements.get(place);
            var kind = ElementKind.of(element);
            if (!seen.add(kind + " " + element.stableKey()))
                fault(place, "", "the key " + element.stableKey() + " is used twice in " + kind.nameInFile());
        }
    }

    private void check(int place, Element element) {
        if (element.valid().endsBeforeItStarts()) fault(place, "/valid", "the end is before the start");
        switch (element) {
            case Controller controller -> {}
            case BusinessArea area -> {}
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
        if (until != null && until.isBefore(agreement.from())) fault(place, "/until", "the end is before the start");
        if (!mustExist(place, "/processor", ElementKind.RECIPIENT, agreement.processor())) return;
        if (!known.isProcessor(agreement.processor()))
            fault(place, "/processor", agreement.processor() + " is not a PROCESSOR in recipients");
    }

    private void checkRecipient(int place, Recipient recipient) {
        if (recipient.withinEea() && known.sendsOutOfEea(recipient.key()))
            fault(place, "/withinEea", "a transfer takes data out of the EEA with " + recipient.key());
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
        if (!known.isProcessor(processor))
            fault(place, "/processor", processor + " runs the system, so its kind in recipients must be PROCESSOR");
    }

    private void checkField(int place, Field field) {
        mustExist(place, "/category", ElementKind.CATEGORY, field.category().value());
        for (int i = 0; i < field.crmColumns().size(); i++)
            if (known.isClaimedTwice(field.crmColumns().get(i)))
                fault(
                        place,
                        "/crmColumns/" + i,
                        "the column " + field.crmColumns().get(i) + " belongs to two fields");
    }

    private void checkPurpose(int place, Purpose purpose) {
        mustExist(place, "/activity", ElementKind.ACTIVITY, purpose.activity());
        if (purpose.bases().isEmpty()) fault(place, "/bases", "the purpose " + purpose.key() + " has no legal basis");
        checkBases(place, purpose);
        for (int i = 0; i < purpose.recipients().size(); i++)
            mustExist(
                    place,
                    "/recipients/" + i,
                    ElementKind.RECIPIENT,
                    purpose.recipients().get(i));
        for (int i = 0; i < purpose.roles().size(); i++)
            if (!Roles.ofStaff().contains(purpose.roles().get(i)))
                fault(
                        place,
                        "/roles/" + i,
                        "no role is called " + purpose.roles().get(i));
        for (int i = 0; i < purpose.categories().size(); i++)
            checkNeed(place, "/categories/" + i, purpose, purpose.categories().get(i));
    }

    private void checkBases(int place, Purpose purpose) {
        var seen = new HashSet<String>();
        for (int i = 0; i < purpose.bases().size(); i++) {
            var basis = purpose.bases().get(i);
            var path = "/bases/" + i;
            mustExist(place, path + "/personCategory", ElementKind.PERSON_CATEGORY, basis.personCategory());
            if (!seen.add(basis.personCategory()))
                fault(place, path, "the purpose has two legal bases for " + basis.personCategory());
            if (basis.basis() == LawfulBasis.LEGAL_DUTY && basis.provision() == null)
                fault(place, path, "a legal duty must quote its provision");
            if (basis.basis() != LawfulBasis.LEGITIMATE_INTEREST && basis.balancing() != null)
                fault(place, path + "/balancing", "only a legitimate interest is weighed");
        }
    }

    private void checkNeed(int place, String path, Purpose purpose, CategoryKey category) {
        if (!mustExist(place, path, ElementKind.CATEGORY, category.value())) return;
        if (!known.has(ElementKind.RETENTION_RULE, purpose.key() + "/" + category))
            fault(place, path, "no retention rule says how long " + purpose.key() + " keeps " + category);
    }

    private void checkRelation(int place, RelationKind relation) {
        mustExist(place, "/personCategory", ElementKind.PERSON_CATEGORY, relation.personCategory());
        for (int i = 0; i < relation.purposes().size(); i++) {
            var purpose = relation.purposes().get(i);
            var path = "/purposes/" + i;
            if (mustExist(place, path, ElementKind.PURPOSE, purpose.value())
                    && !known.hasBasis(purpose, relation.personCategory()))
                fault(place, path, purpose + " has no legal basis for " + relation.personCategory());
        }
    }

    private void checkRule(int place, RetentionRule rule) {
        if (rule.period().isNegative()) fault(place, "/period", "a period cannot be negative");
        mustExist(place, "/category", ElementKind.CATEGORY, rule.category().value());
        if (mustExist(place, "/purpose", ElementKind.PURPOSE, rule.purpose().value())
                && !known.needs(rule.purpose(), rule.category()))
            fault(place, "/category", rule.purpose() + " does not need " + rule.category() + ", so it cannot keep it");
    }

    private void findMissing() {
        mustExist(0, "", ElementKind.CONTROLLER, "controller");
        for (var purpose : List.of(PurposeKey.RIGHTS_HANDLING, PurposeKey.ACCOUNTABILITY, PurposeKey.SECURITY))
            mustExist(0, "", ElementKind.PURPOSE, purpose.value());
        mustExist(0, "", ElementKind.RELATION_KIND, RelationKindKey.REQUESTER.value());
        mustExist(0, "", ElementKind.SYSTEM, SystemKey.VERN.value());
    }

    private boolean mustExist(int place, String path, ElementKind kind, String key) {
        if (known.has(kind, key)) return true;
        fault(place, path, kind.nameInFile() + " has no " + key);
        return false;
    }

    private void fault(int place, String path, String reason) {
        faults.add(new Fault(place, path, reason));
    }
}
