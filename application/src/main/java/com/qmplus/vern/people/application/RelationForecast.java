package com.qmplus.vern.people.application;

import com.qmplus.vern.people.DatumView;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.LastContact;
import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.RelationChange;
import com.qmplus.vern.people.StorageTime;
import com.qmplus.vern.people.application.PersonFileView.DatumLine;
import com.qmplus.vern.people.application.RelationOutlook.Gained;
import com.qmplus.vern.people.application.RelationOutlook.Lost;
import com.qmplus.vern.register.DataCategory;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.register.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reckons what a relation that begins or ends would do to the purposes and the data of a person, on the day that it counts. */
final class RelationForecast {

    private final Register register;
    private final RelationChange change;
    private final PersonFile before;
    private final PersonFile after;
    private final LocalDate day;
    private final ZoneId zone;

    RelationForecast(Register register, PersonFile before, RelationChange change, LocalDate today, ZoneId zone) {
        this.register = register;
        this.change = change;
        this.before = before;
        this.after = before.after(change, today);
        this.day = change.day().isBefore(today) ? today : change.day();
        this.zone = zone;
    }

    RelationOutlook outlook() {
        var then = purposes(after);
        var now = purposes(before);
        return new RelationOutlook(
                register.relationKind(change.kind()).name(),
                day,
                then.stream()
                        .filter(purpose -> !now.contains(purpose))
                        .map(this::gained)
                        .toList(),
                now.stream()
                        .filter(purpose -> !then.contains(purpose))
                        .map(Purpose::name)
                        .toList(),
                lost(now, then),
                admitted(now, then),
                isByTheCrm(),
                before.relations());
    }

    private Set<Purpose> purposes(PersonFile file) {
        var purposes = new LinkedHashSet<Purpose>();
        file.relations().stream()
                .filter(relation -> relation.holdsOn(day))
                .forEach(relation -> purposes.addAll(register.purposesOf(relation.kind(), day)));
        return purposes;
    }

    private Gained gained(Purpose purpose) {
        var persons = register.relationKind(change.kind()).personCategory();
        return new Gained(
                purpose.name(), purpose.basisFor(persons).orElseThrow().basis());
    }

    private List<Lost> lost(Set<Purpose> now, Set<Purpose> then) {
        var signs = before.data().stream()
                .map(datum -> new LastContact.Sign(datum.field(), datum.value(), datum.collected()))
                .toList();
        var time = new StorageTime(register, after.relations(), LastContact.among(signs, register, zone), zone);
        var printer = new DatumPrinter(register, after, time, day);
        var order = register.fields().stream().map(Field::key).toList();
        var fates = new LinkedHashMap<Fate, Set<Text>>();
        before.data().stream()
                .sorted(Comparator.comparing(datum -> order.indexOf(datum.field())))
                .filter(datum -> isServed(datum, now) && !isServed(datum, then))
                .map(printer::unserved)
                .forEach(line -> fates.computeIfAbsent(Fate.of(line), fate -> new LinkedHashSet<>())
                        .add(line.field()));
        return fates.entrySet().stream()
                .map(each -> new Lost(
                        List.copyOf(each.getValue()),
                        each.getKey().keptOn(),
                        each.getKey().until()))
                .toList();
    }

    /** What becomes of a datum that has lost its purpose. */
    private record Fate(boolean keptOn, @Nullable LocalDate until) {

        static Fate of(DatumLine line) {
            return new Fate(line.marks().contains(DatumMark.KEPT_ON), line.until());
        }
    }

    private boolean isServed(DatumView datum, Set<Purpose> purposes) {
        return purposes.stream().anyMatch(purpose -> register.needs(purpose, datum.field(), day));
    }

    private List<Text> admitted(Set<Purpose> now, Set<Purpose> then) {
        return register.categories().stream()
                .filter(category -> then.stream().anyMatch(purpose -> purpose.needs(category.key())))
                .filter(category -> now.stream().noneMatch(purpose -> purpose.needs(category.key())))
                .map(DataCategory::name)
                .toList();
    }

    private boolean isByTheCrm() {
        return ContactRelations.governed().contains(change.kind())
                && before.identifiers().stream()
                        .anyMatch(known -> known.kind() == IdentifierKind.CRM_ID
                                && known.system().equals(SystemKey.HUBSPOT));
    }
}
