package com.qmplus.vern.people;

import static java.util.stream.Collectors.toMap;

import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.RetentionRule;
import com.qmplus.vern.register.RetentionTrigger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** No rule in the register, no data (GDPR art. 5(1)(b), (c), (e); R7.1; statement 41). */
public final class StoragePolicy {

    private static final int DAYS_THAT_MONTHS_DIFFER = 4;

    private StoragePolicy() {}

    /** Whether a field of a person with these relations may be kept on that day, and for which purposes. */
    public static Admission admit(
            Register register, FieldKey field, Collection<RelationKindKey> relations, LocalDate day) {
        var known = register.findField(field).filter(found -> found.valid().covers(day));
        if (known.isEmpty()) return new Admission.NoPurpose(field);
        var purposes = register.purposesServing(field, relations, day);
        if (purposes.isEmpty()) return new Admission.NoPurpose(field);
        var category = known.get().category();
        for (var purpose : purposes)
            if (register.rule(purpose.key(), category)
                    .filter(rule -> rule.valid().covers(day))
                    .isEmpty()) return new Admission.NoRule(field, purpose.key());
        return new Admission.Admitted(field, purposes.stream().map(Purpose::key).toList());
    }

    /**
     * What lets data of a category be kept after the relation is over that they were there for: the storage time that runs
     * from its end, or from when they were collected (R7.1). A consent that is withdrawn leaves only the time that the
     * register gives for withdrawing it (GDPR art. 7(3), 17(1)(b)). The last contact, and the closing of a case, are taken
     * to be no later than the end of the relation.
     */
    public static List<KeptOn> keptOn(Register register, CategoryKey category, LocalDate day, ZoneId zone) {
        return register.relationKinds().stream()
                .flatMap(kind -> lasting(register, kind.key(), category, day).stream()
                        .map(rule -> keptOn(kind.key(), rule, day, zone)))
                .collect(toMap(KeptOn::kind, kept -> kept, KeptOn::longer, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /**
     * Whether what is held may say something else: where it may be kept today, or a storage time lets it stay that outlasts a relation
     * which is over. What may not be kept at all is not put right but erased.
     */
    public static boolean mayBeCorrected(
            Register register, FieldKey field, Collection<RelationView> relations, LocalDate day) {
        var holding = relations.stream()
                .filter(relation -> relation.holdsOn(day))
                .map(RelationView::kind)
                .toList();
        if (admit(register, field, holding, day) instanceof Admission.Admitted) return true;
        return register.findField(field)
                .filter(known -> relations.stream()
                        .filter(relation -> !relation.mayEnd(day))
                        .anyMatch(relation -> !lasting(register, relation.kind(), known.category(), day)
                                .isEmpty()))
                .isPresent();
    }

    /** The storage times that outlast a relation of this kind, for a category of data. */
    public static List<RetentionRule> lasting(
            Register register, RelationKindKey kind, CategoryKey category, LocalDate day) {
        var persons = register.relationKind(kind).personCategory();
        return register.purposesOf(kind, day).stream()
                .filter(purpose -> purpose.needs(category))
                .flatMap(purpose -> register.rule(purpose.key(), category).stream()
                        .filter(rule -> rule.valid().covers(day))
                        .filter(rule -> rule.trigger() == RetentionTrigger.CONSENT_WITHDRAWN
                                || !restsOnConsent(purpose, persons)))
                .toList();
    }

    private static boolean restsOnConsent(Purpose purpose, String persons) {
        return purpose.basisFor(persons)
                .filter(basis -> basis.basis() == LawfulBasis.CONSENT)
                .isPresent();
    }

    private static KeptOn keptOn(RelationKindKey kind, RetentionRule rule, LocalDate day, ZoneId zone) {
        return switch (rule.trigger()) {
            case RELATION_ENDED, CONSENT_WITHDRAWN, LAST_CONTACT, CASE_CLOSED ->
                new KeptOn(kind, lastOver(rule, day), null);
            case COLLECTED -> new KeptOn(kind, null, start(lastOver(rule, day).plusDays(1), zone));
            case FISCAL_YEAR_ENDED -> new KeptOn(kind, null, start(firstDayOfYear(rule, day), zone));
        };
    }

    /** The last day from which the period has run out on that day, its last one not counted; months are not all as long, so that it cannot just be taken away. */
    private static LocalDate lastOver(RetentionRule rule, LocalDate day) {
        var last = day.minus(rule.period()).plusDays(DAYS_THAT_MONTHS_DIFFER);
        while (!last.plus(rule.period()).isBefore(day)) last = last.minusDays(1);
        return last;
    }

    /** The first day whose fiscal year, which is the calendar year, ended late enough for the period to run still. */
    private static LocalDate firstDayOfYear(RetentionRule rule, LocalDate day) {
        var over = lastOver(rule, day);
        boolean wholeYear = over.getMonthValue() == 12 && over.getDayOfMonth() == 31;
        return LocalDate.of(wholeYear ? over.getYear() + 1 : over.getYear(), 1, 1);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
