package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RetentionRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the time of a datum is over, as far as the event that its rule counts from is known (R7.1, R7.2).
 *
 * @param relations those that hold, and those that have held
 * @param lastContact the day on which the person and the controller were last in contact; none while it is not known
 * @param zone whose days count
 */
public record StorageTime(
        Register register,
        List<RelationView> relations,
        @Nullable LocalDate lastContact,
        ZoneId zone) {

    public StorageTime {
        relations = List.copyOf(relations);
    }

    /** The end by one rule; null while its event has not happened, or cannot be seen from here. */
    public @Nullable LocalDate end(RetentionRule rule, @Nullable Instant collected) {
        return switch (rule.trigger()) {
            case COLLECTED -> collected == null ? null : day(collected).plus(rule.period());
            case FISCAL_YEAR_ENDED ->
                collected == null ? null : yearEnd(day(collected)).plus(rule.period());
            case RELATION_ENDED ->
                relationEnd(rule).map(day -> day.plus(rule.period())).orElse(null);
            case LAST_CONTACT -> lastContact == null ? null : lastContact.plus(rule.period());
            case CONSENT_WITHDRAWN, CASE_CLOSED -> null;
        };
    }

    /** Several purposes: the latest end wins; one that is not known yet leaves it open (R7.1). */
    public @Nullable LocalDate end(FieldKey field, @Nullable Instant collected, Collection<Purpose> purposes) {
        var category = register.findField(field).map(known -> known.category()).orElse(null);
        if (category == null || purposes.isEmpty()) return null;
        LocalDate latest = LocalDate.MIN;
        for (var purpose : purposes) {
            var rule = register.rule(purpose.key(), category).orElse(null);
            var end = rule == null ? null : end(rule, collected);
            if (end == null) return null;
            if (end.isAfter(latest)) latest = end;
        }
        return latest;
    }

    /** Known once every relation that brings the purpose has an end. */
    private Optional<LocalDate> relationEnd(RetentionRule rule) {
        var bringing = relations.stream()
                .filter(relation ->
                        register.relationKind(relation.kind()).purposes().contains(rule.purpose()))
                .toList();
        if (bringing.stream().anyMatch(relation -> relation.until() == null)) return Optional.empty();
        return bringing.stream().map(RelationView::until).max(LocalDate::compareTo);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The fiscal year is the calendar year (bokføringsloven § 13; R7.2). */
    private static LocalDate yearEnd(LocalDate day) {
        return LocalDate.of(day.getYear(), 12, 31);
    }
}
