package com.qmplus.vern.register;

import static com.qmplus.vern.register.FindingRule.FIELD_WITHOUT_PURPOSE;
import static com.qmplus.vern.register.FindingRule.NO_AGREEMENT;
import static com.qmplus.vern.register.FindingRule.NO_BALANCING_TEST;
import static com.qmplus.vern.register.FindingRule.NO_SPECIAL_GROUND;
import static com.qmplus.vern.register.FindingRule.REVIEW_OVERDUE;
import static com.qmplus.vern.register.FindingRule.TRANSFER_UNKNOWN;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a register lacks on a day, though no rule of {@link RegisterRules} is broken: a purpose without a ground, or without a
 * rule of storage, is refused before it gets here. Elements that do not hold on the day are passed over.
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
                        findings.purposes(),
                        findings.processors(),
                        findings.agreements(),
                        findings.recipients(),
                        findings.activities(),
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
                .filter(recipient -> register.agreements().stream()
                        .noneMatch(agreement -> agreement.processor().equals(recipient.key())))
                .map(recipient -> Finding.of(NO_AGREEMENT, recipient, recipient.name()));
    }

    private Stream<Finding> agreements() {
        return new AgreementFindings(holding(register.agreements()).toList(), day)
                .all(processor -> register.recipient(processor).name());
    }

    private Stream<Finding> recipients() {
        return holding(register.recipients())
                .filter(recipient -> !register.knowsWhereDataGo(recipient.key()))
                .map(recipient -> Finding.of(TRANSFER_UNKNOWN, recipient, recipient.name()));
    }

    private Stream<Finding> activities() {
        return holding(register.activities()).flatMap(activity -> {
            var reviewBy = activity.reviewBy();
            return reviewBy != null && reviewBy.isBefore(day)
                    ? Stream.of(Finding.of(REVIEW_OVERDUE, activity, activity.name())
                            .on(reviewBy))
                    : Stream.empty();
        });
    }

    private Stream<Finding> fields() {
        return holding(register.fields())
                .filter(field -> holding(register.purposes()).noneMatch(purpose -> purpose.needs(field.category())))
                .map(field -> Finding.of(FIELD_WITHOUT_PURPOSE, field, field.name()));
    }
}
