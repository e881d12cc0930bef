package com.qmplus.vern.register;

import static com.qmplus.vern.register.FaultRule.NOT_NEEDED;
import static com.qmplus.vern.register.FaultRule.NO_BASIS;
import static com.qmplus.vern.register.FaultRule.NO_BASIS_FOR;
import static com.qmplus.vern.register.FaultRule.NO_RETENTION_RULE;

import java.util.ArrayList;
import java.util.List;

/**
 * What a register has when nothing in it waits to be entered: every purpose has a ground for all it concerns (GDPR art. 6) and a
 * retention rule for all it needs (R7.1). The register that Vern is delivered with has it. One that is being worked on may lack it,
 * also when an installation starts with it; {@link RegisterFindings} tell.
 */
public final class RegisterWholeness {

    private final List<? extends Element> elements;
    private final KnownKeys known;
    private final List<Fault> faults = new ArrayList<>();

    private RegisterWholeness(List<? extends Element> elements) {
        this.elements = elements;
        this.known = new KnownKeys(elements);
    }

    public static List<Fault> check(List<? extends Element> elements) {
        var whole = new RegisterWholeness(elements);
        for (int place = 0; place < elements.size(); place++) whole.check(place);
        return List.copyOf(whole.faults);
    }

    private void check(int place) {
        switch (elements.get(place)) {
            case Purpose purpose -> checkPurpose(place, purpose);
            case RelationKind relation -> checkRelation(place, relation);
            case RetentionRule rule -> checkRule(place, rule);
            default -> {}
        }
    }

    private void checkPurpose(int place, Purpose purpose) {
        if (purpose.bases().isEmpty()) faults.add(new Fault(place, "/bases", NO_BASIS, List.of(purpose.stableKey())));
        for (int i = 0; i < purpose.categories().size(); i++) {
            var category = purpose.categories().get(i);
            if (known.has(ElementKind.CATEGORY, category.value())
                    && !known.has(ElementKind.RETENTION_RULE, purpose.key() + "/" + category))
                faults.add(new Fault(
                        place, "/categories/" + i, NO_RETENTION_RULE, List.of(purpose.stableKey(), category.value())));
        }
    }

    private void checkRelation(int place, RelationKind relation) {
        for (int i = 0; i < relation.purposes().size(); i++) {
            var purpose = relation.purposes().get(i);
            if (known.has(ElementKind.PURPOSE, purpose.value()) && !known.hasBasis(purpose, relation.personCategory()))
                faults.add(new Fault(
                        place, "/purposes/" + i, NO_BASIS_FOR, List.of(purpose.value(), relation.personCategory())));
        }
    }

    private void checkRule(int place, RetentionRule rule) {
        if (known.has(ElementKind.PURPOSE, rule.purpose().value()) && !known.needs(rule.purpose(), rule.category()))
            faults.add(new Fault(
                    place,
                    "/category",
                    NOT_NEEDED,
                    List.of(rule.purpose().value(), rule.category().value())));
    }
}
