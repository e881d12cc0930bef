package com.qmplus.vern.register;

import static com.qmplus.vern.register.FindingRule.AGREEMENT_ENDS_SOON;
import static com.qmplus.vern.register.FindingRule.AGREEMENT_INCOMPLETE;
import static com.qmplus.vern.register.FindingRule.AGREEMENT_NOT_BEGUN;
import static com.qmplus.vern.register.FindingRule.AGREEMENT_OVER;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the agreements with processors lack on a day: one processor that no agreement binds today is one finding. */
final class AgreementFindings {

    /** An agreement that ends within so many days is to be renewed now. */
    private static final int DAYS_OF_WARNING = 60;

    private final List<Agreement> agreements;
    private final LocalDate day;

    AgreementFindings(List<Agreement> agreements, LocalDate day) {
        this.agreements = agreements;
        this.day = day;
    }

    /** @param names of the processors */
    Stream<Finding> all(Function<String, Text> names) {
        return agreements.stream()
                .collect(Collectors.groupingBy(Agreement::processor, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(each -> ofOne(each.getValue(), names.apply(each.getKey())));
    }

    private Stream<Finding> ofOne(List<Agreement> withOne, Text about) {
        var inForce = withOne.stream().filter(it -> it.isInForce(day)).toList();
        if (inForce.isEmpty()) return Stream.of(lapse(withOne, about));
        return inForce.stream().flatMap(it -> Stream.concat(ending(it, withOne, about), lacking(it, about)));
    }

    /** None holds today: the next that is to begin is what to hasten; else the one that ended last is to be renewed. */
    private Finding lapse(List<Agreement> withOne, Text about) {
        return withOne.stream()
                .filter(it -> it.from().isAfter(day))
                .min(Comparator.comparing(Agreement::from))
                .map(next -> Finding.of(AGREEMENT_NOT_BEGUN, next, about).on(next.from()))
                .orElseGet(() -> over(withOne, about));
    }

    private static Finding over(List<Agreement> withOne, Text about) {
        var last =
                withOne.stream().max(Comparator.comparing(Agreement::lastDay)).orElseThrow();
        return Finding.of(AGREEMENT_OVER, last, about).on(last.lastDay());
    }

    private Stream<Finding> ending(Agreement it, List<Agreement> withOne, Text about) {
        var last = it.lastDay();
        if (last.isAfter(day.plusDays(DAYS_OF_WARNING))) return Stream.empty();
        var followed = withOne.stream().anyMatch(other -> other.isInForce(last.plusDays(1)));
        return followed
                ? Stream.empty()
                : Stream.of(Finding.of(AGREEMENT_ENDS_SOON, it, about).on(last));
    }

    private static Stream<Finding> lacking(Agreement it, Text about) {
        int missing = it.missing().size();
        return missing == 0
                ? Stream.empty()
                : Stream.of(Finding.of(AGREEMENT_INCOMPLETE, it, about).missing(missing));
    }
}
