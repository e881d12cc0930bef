package com.qmplus.vern.register;

import static com.qmplus.vern.register.FindingRule.DPIA_DUE;
import static com.qmplus.vern.register.FindingRule.FIELD_WITHOUT_PURPOSE;
import static com.qmplus.vern.register.FindingRule.NO_AGREEMENT;
import static com.qmplus.vern.register.FindingRule.NO_ARRANGEMENT;
import static com.qmplus.vern.register.FindingRule.NO_BALANCING_TEST;
import static com.qmplus.vern.register.FindingRule.NO_BASIS;
import static com.qmplus.vern.register.FindingRule.NO_RETENTION_RULE;
import static com.qmplus.vern.register.FindingRule.NO_SPECIAL_GROUND;
import static com.qmplus.vern.register.FindingRule.NO_TRANSFER_TOOL;
import static com.qmplus.vern.register.FindingRule.RETIRED_IN_USE;
import static com.qmplus.vern.register.FindingRule.REVIEW_OVERDUE;
import static com.qmplus.vern.register.FindingRule.RULE_UNUSED;
import static com.qmplus.vern.register.FindingRule.TRANSFER_UNKNOWN;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a register lacks on a day, though no rule of {@link RegisterRules} is broken. Elements that do not hold on the day are
 * passed over.
 */
public final class RegisterFindings {

    private final Register register;
    private final LocalDate day;

    private RegisterFindings(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
    }

    /** In the order of the rules, and within each of the register. */
    public static List<Finding> of(Register register, LocalDate day) {
        var findings = new RegisterFindings(register, day);
        return Stream.of(
                        findings.grounds(),
                        findings.purposes(),
                        findings.storage(),
                        findings.processors(),
                        findings.agreements(),
                        findings.recipients(),
                        findings.transfers(),
                        findings.activities(),
                        findings.retired(),
                        findings.fields())
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Finding::rule))
                .toList();
    }

    private <E extends Element> Stream<E> holding(List<E> elements) {
        return elements.stream().filter(element -> element.valid().covers(day));
    }

    private Stream<Finding> purposes() {
        return holding(register.purposes())
                .flatMap(purpose -> purpose.bases().stream().flatMap(basis -> ofBasis(purpose, basis)));
    }

    /** Without a ground for those whom a relation brings to it, a purpose uses nothing of theirs. */
    private Stream<Finding> grounds() {
        return holding(register.purposes())
                .flatMap(purpose -> purpose.bases().isEmpty()
                        ? Stream.of(Finding.of(NO_BASIS, purpose, purpose.name()))
                        : holding(register.relationKinds())
                                .filter(relation -> relation.purposes().contains(purpose.key()))
                                .map(RelationKind::personCategory)
                                .distinct()
                                .filter(persons -> purpose.basisFor(persons).isEmpty())
                                .map(persons -> Finding.of(NO_BASIS, purpose, purpose.name())
                                        .with(register.personCategory(persons).name())));
    }

    /** Without a rule of storage a purpose keeps nothing of a category, and a rule that no purpose needs does nothing. */
    private Stream<Finding> storage() {
        var lacking = holding(register.purposes())
                .flatMap(purpose -> purpose.categories().stream()
                        .filter(category -> register.rule(purpose.key(), category)
                                .filter(rule -> rule.valid().covers(day))
                                .isEmpty())
                        .map(category -> Finding.of(NO_RETENTION_RULE, purpose, purpose.name())
                                .with(register.category(category).name())));
        var unused = holding(register.retentionRules())
                .filter(rule -> !register.purpose(rule.purpose()).needs(rule.category()))
                .map(rule -> Finding.of(
                                RULE_UNUSED,
                                rule,
                                register.purpose(rule.purpose()).name())
                        .with(register.category(rule.category()).name()));
        return Stream.concat(lacking, unused);
    }

    private Stream<Finding> ofBasis(Purpose purpose, BasisFor basis) {
        var persons = register.personCategory(basis.personCategory()).name();
        var unweighed = basis.basis() == LawfulBasis.LEGITIMATE_INTEREST && basis.balancing() == null
                ? Stream.of(
                        Finding.of(NO_BALANCING_TEST, purpose, purpose.name()).with(persons))
                : Stream.<Finding>empty();
        var special = basis.special() != null
                ? Stream.<Finding>empty()
                : purpose.categories().stream()
                        .map(register::category)
                        .filter(DataCategory::special)
                        .map(category -> Finding.of(NO_SPECIAL_GROUND, purpose, purpose.name())
                                .with(category.name()));
        return Stream.concat(unweighed, special);
    }

    /** Whoever runs a system for the controller must have agreed to how. */
    private Stream<Finding> processors() {
        return holding(register.recipients())
                .filter(recipient -> recipient.kind() == RecipientKind.PROCESSOR)
                .filter(recipient -> holding(register.agreements())
                        .noneMatch(agreement -> agreement.processor().equals(recipient.key())))
                .map(recipient -> Finding.of(NO_AGREEMENT, recipient, recipient.name()));
    }

    private Stream<Finding> agreements() {
        return new AgreementFindings(holding(register.agreements()).toList(), day)
                .all(processor -> register.recipient(processor).name());
    }

    private Stream<Finding> recipients() {
        return holding(register.recipients())
                .filter(recipient -> !register.knowsWhereDataGo(recipient.key(), day))
                .map(recipient -> Finding.of(TRANSFER_UNKNOWN, recipient, recipient.name()));
    }

    private Stream<Finding> transfers() {
        var open = holding(register.transfers())
                .filter(transfer -> transfer.tool() == null)
                .map(transfer -> Finding.of(
                                NO_TRANSFER_TOOL,
                                transfer,
                                register.recipient(transfer.recipient()).name())
                        .with(transfer.country()));
        var alone = holding(register.recipients())
                .filter(recipient -> recipient.kind() == RecipientKind.JOINT_CONTROLLER)
                .filter(recipient -> recipient.arrangement() == null)
                .map(recipient -> Finding.of(NO_ARRANGEMENT, recipient, recipient.name()));
        return Stream.concat(alone, open);
    }

    private Stream<Finding> activities() {
        return holding(register.activities()).flatMap(activity -> {
            var reviewBy = activity.reviewBy();
            var dpia = activity.dpia();
            var late = reviewBy != null && reviewBy.isBefore(day)
                    ? Stream.of(Finding.of(REVIEW_OVERDUE, activity, activity.name())
                            .on(reviewBy))
                    : Stream.<Finding>empty();
            return dpia != null && dpia.need() == DpiaNeed.NEEDED
                    ? Stream.concat(Stream.of(Finding.of(DPIA_DUE, activity, activity.name())), late)
                    : late;
        });
    }

    /** What holds, though something that it rests on has ended. A relation, a rule or an agreement merely has less to do then. */
    private Stream<Finding> retired() {
        var names = new ElementNames(register);
        return register.elements().stream()
                .filter(element -> element.valid().hasEndedBy(day))
                .flatMap(ended -> holding(register.dependingOn(ElementRef.to(ended)))
                        .filter(RegisterFindings::restsOnWhatItNames)
                        .map(user ->
                                Finding.of(RETIRED_IN_USE, user, names.of(user)).with(names.of(ended))));
    }

    private static boolean restsOnWhatItNames(Element element) {
        return switch (element) {
            case BusinessArea it -> true;
            case ProcessingActivity it -> true;
            case DataSystem it -> true;
            case Field it -> true;
            case Purpose it -> true;
            default -> false;
        };
    }

    private Stream<Finding> fields() {
        var needed = holding(register.purposes())
                .flatMap(purpose -> purpose.categories().stream())
                .collect(Collectors.toSet());
        return holding(register.fields())
                .filter(field -> !needed.contains(field.category()))
                .map(field -> Finding.of(FIELD_WITHOUT_PURPOSE, field, field.name()));
    }
}
