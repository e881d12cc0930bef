package com.qmplus.vern.people.application;

import com.qmplus.vern.people.DatumView;
import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.RelationView;
import com.qmplus.vern.people.StoragePolicy;
import com.qmplus.vern.people.StorageTime;
import com.qmplus.vern.people.application.PersonFileView.DatumLine;
import com.qmplus.vern.register.BasisFor;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RetentionRule;
import com.qmplus.vern.register.Source;
import com.qmplus.vern.register.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One datum of a person, with what is to be noticed about it. */
record DatumPrinter(Register register, PersonFile file, StorageTime time, LocalDate today) {

    /** As it stands under a purpose: each use stops at its own end (R7.1). */
    DatumLine served(DatumView datum, Purpose purpose) {
        var marks = marks(datum);
        if (isRestricted(datum, purpose)) marks.addFirst(DatumMark.RESTRICTED);
        var category = category(datum);
        var rule =
                register.rule(purpose.key(), category).filter(it -> it.valid().covers(today));
        var until = rule.map(it -> time.end(it, datum.collected())).orElse(null);
        if (rule.isEmpty()) marks.add(DatumMark.NO_RULE);
        if (until != null && until.isBefore(today))
            marks.add(isOverForAll(datum) ? DatumMark.TIME_OVER : DatumMark.USE_OVER);
        if (register.category(category).special() && !hasSpecialGround(purpose)) marks.add(DatumMark.NO_SPECIAL_GROUND);
        return line(datum, until, marks);
    }

    /** As it stands where no purpose needs it. */
    DatumLine unserved(DatumView datum) {
        var marks = marks(datum);
        if (!file.restrictionsOf(datum).isEmpty()) marks.addFirst(DatumMark.RESTRICTED);
        var until = keptUntil(datum);
        marks.add(until.isPresent() ? DatumMark.KEPT_ON : DatumMark.NO_PURPOSE);
        return line(datum, until.orElse(null), marks);
    }

    private boolean isRestricted(DatumView datum, Purpose purpose) {
        return file.restrictionsOf(datum).stream()
                .anyMatch(order -> order.extent().covers(purpose.key(), datum.field(), datum.system()));
    }

    private List<DatumMark> marks(DatumView datum) {
        var marks = new ArrayList<DatumMark>();
        if (source(datum) == null) marks.add(DatumMark.SOURCE_UNKNOWN);
        if (register.system(datum.system()).valid().hasEndedBy(today)) marks.add(DatumMark.SYSTEM_ENDED);
        return marks;
    }

    private boolean isOverForAll(DatumView datum) {
        var kinds = file.relations().stream()
                .filter(relation -> relation.holdsOn(today))
                .map(RelationView::kind)
                .toList();
        var purposes = register.purposesServing(datum.field(), kinds, today);
        var end = time.end(datum.field(), datum.collected(), purposes);
        return end != null && end.isBefore(today);
    }

    private boolean hasSpecialGround(Purpose purpose) {
        return file.relations().stream()
                .filter(relation -> relation.holdsOn(today))
                .map(relation -> register.relationKind(relation.kind()))
                .filter(kind -> kind.purposes().contains(purpose.key()))
                .flatMap(kind -> purpose.basisFor(kind.personCategory()).stream())
                .map(BasisFor::special)
                .anyMatch(ground -> ground != null);
    }

    /** The latest end of the storage times that outlast a relation which is over (R7.1); none where none of them runs. */
    private Optional<LocalDate> keptUntil(DatumView datum) {
        var category = category(datum);
        return file.relations().stream()
                .flatMap(relation -> Optional.ofNullable(relation.until()).stream()
                        .filter(over -> !over.isAfter(today))
                        .flatMap(over -> StoragePolicy.lasting(register, relation.kind(), category, today).stream()
                                .flatMap(rule -> end(rule, over, datum).stream())))
                .filter(end -> !end.isBefore(today))
                .max(LocalDate::compareTo);
    }

    /** What counts from the relation counts from its end; the last contact too, where it is not known. */
    private Optional<LocalDate> end(RetentionRule rule, LocalDate over, DatumView datum) {
        return switch (rule.trigger()) {
            case RELATION_ENDED, CONSENT_WITHDRAWN, CASE_CLOSED -> Optional.of(over.plus(rule.period()));
            case LAST_CONTACT ->
                Optional.of(Objects.requireNonNullElse(time.lastContact(), over).plus(rule.period()));
            case COLLECTED, FISCAL_YEAR_ENDED -> Optional.ofNullable(time.end(rule, datum.collected()));
        };
    }

    private DatumLine line(DatumView datum, @Nullable LocalDate until, List<DatumMark> marks) {
        return new DatumLine(
                datum.id(),
                register.field(datum.field()).name(),
                datum.value(),
                register.system(datum.system()).name(),
                source(datum),
                datum.collected(),
                until,
                List.copyOf(marks),
                datum.corrected(),
                datum.annotation());
    }

    private @Nullable Text source(DatumView datum) {
        var key = datum.source();
        return key == null ? null : register.findSource(key).map(Source::name).orElse(null);
    }

    private CategoryKey category(DatumView datum) {
        return register.field(datum.field()).category();
    }
}
