package com.qmplus.vern.people.application;

import com.qmplus.vern.people.ClosedUse;
import com.qmplus.vern.people.DatumView;
import com.qmplus.vern.people.LastContact;
import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.RelationView;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.people.StorageTime;
import com.qmplus.vern.people.application.PersonFileView.DatumLine;
import com.qmplus.vern.people.application.PersonFileView.PurposeGroup;
import com.qmplus.vern.people.application.PersonFileView.Storage;
import com.qmplus.vern.people.application.PersonFileView.Why;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RetentionRule;
import com.qmplus.vern.register.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays a file out for reading, by purpose: every key by its name in the register, every datum with why it is here. */
final class PersonFilePrinter {

    private final Register register;
    private final PersonFile file;
    private final LocalDate today;
    private final DatumPrinter data;

    PersonFilePrinter(Register register, PersonFile file, LocalDate today, ZoneId zone) {
        this.register = register;
        this.file = file;
        this.today = today;
        var signs = file.data().stream()
                .map(datum -> new LastContact.Sign(datum.field(), datum.value(), datum.collected()))
                .toList();
        var time = new StorageTime(register, file.relations(), LastContact.among(signs, register, zone), zone);
        this.data = new DatumPrinter(register, file, time, today);
    }

    PersonFileView print() {
        var groups = purposes()
                .map(this::group)
                .filter(group -> !group.data().isEmpty())
                .toList();
        var unserved = inOrder().filter(this::isUnserved).map(data::unserved).toList();
        return new PersonFileView(
                file.id(),
                file.name(),
                file.relations().stream()
                        .sorted(Comparator.comparing((RelationView relation) -> !relation.holdsOn(today)))
                        .map(this::relation)
                        .toList(),
                file.identifiers().stream()
                        .map(known -> new PersonFileView.IdentifierLine(
                                known.kind(), register.system(known.system()).name(), known.value()))
                        .toList(),
                groups,
                unserved,
                file.restrictions().stream().map(this::restriction).distinct().toList(),
                file.closed().stream()
                        .flatMap(use -> closed(use).stream())
                        .distinct()
                        .toList(),
                wrong(groups, unserved),
                register.version());
    }

    private static int wrong(List<PurposeGroup> groups, List<DatumLine> unserved) {
        return Stream.concat(groups.stream().flatMap(group -> group.data().stream()), unserved.stream())
                .filter(DatumLine::isWrong)
                .map(DatumLine::id)
                .collect(Collectors.<UUID>toSet())
                .size();
    }

    private PersonFileView.RestrictionLine restriction(RestrictionOrder order) {
        var purpose = order.extent().purpose();
        var field = order.extent().field();
        return new PersonFileView.RestrictionLine(
                purpose == null
                        ? null
                        : register.findPurpose(purpose).map(Purpose::name).orElse(null),
                field == null
                        ? null
                        : register.findField(field).map(Field::name).orElse(null),
                order.ground(),
                order.since(),
                order.caseRef().value());
    }

    /** Of what they stand in some relation for; that a newsletter they never had is closed to them goes without saying. */
    private Optional<PersonFileView.ClosedLine> closed(ClosedUse use) {
        return purposes()
                .filter(purpose -> purpose.key().equals(use.purpose()))
                .findFirst()
                .map(purpose ->
                        new PersonFileView.ClosedLine(purpose.key().value(), purpose.name(), use.why(), use.since()));
    }

    private PersonFileView.RelationLine relation(RelationView relation) {
        return new PersonFileView.RelationLine(
                relation.kind().value(),
                register.relationKind(relation.kind()).name(),
                relation.from(),
                relation.until(),
                relation.holdsOn(today),
                relation.mayEnd(today),
                register.purposesOf(relation.kind(), today).stream()
                        .map(Purpose::name)
                        .toList());
    }

    private Stream<RelationView> holding() {
        return file.relations().stream().filter(relation -> relation.holdsOn(today));
    }

    private Stream<Purpose> purposes() {
        return holding()
                .flatMap(relation -> register.purposesOf(relation.kind(), today).stream())
                .distinct();
    }

    private Stream<DatumView> inOrder() {
        var order = register.fields().stream().map(Field::key).toList();
        return file.data().stream().sorted(Comparator.comparing(datum -> order.indexOf(datum.field())));
    }

    private boolean isUnserved(DatumView datum) {
        return purposes().noneMatch(purpose -> serves(purpose, datum));
    }

    private boolean serves(Purpose purpose, DatumView datum) {
        return register.needs(purpose, datum.field(), today);
    }

    private PurposeGroup group(Purpose purpose) {
        var served = inOrder().filter(datum -> serves(purpose, datum)).toList();
        return new PurposeGroup(
                purpose.key().value(),
                purpose.name(),
                purpose.description(),
                holding().flatMap(relation -> why(relation, purpose).stream()).toList(),
                storage(purpose, served),
                purpose.recipients().stream()
                        .map(register::recipient)
                        .filter(recipient -> recipient.valid().covers(today))
                        .map(recipient -> recipient.name())
                        .toList(),
                served.stream().map(datum -> data.served(datum, purpose)).toList());
    }

    private Optional<Why> why(RelationView relation, Purpose purpose) {
        if (!register.purposesOf(relation.kind(), today).contains(purpose)) return Optional.empty();
        var kind = register.relationKind(relation.kind());
        return purpose.basisFor(kind.personCategory())
                .map(basis ->
                        new Why(kind.name(), relation.from(), basis.basis(), basis.explanation(), basis.provision()));
    }

    /** Categories that are kept equally long are told together. */
    private List<Storage> storage(Purpose purpose, List<DatumView> served) {
        var told = new LinkedHashMap<Text, List<Text>>();
        served.stream()
                .map(this::category)
                .distinct()
                .flatMap(category -> register.rule(purpose.key(), category).stream())
                .filter(rule -> rule.valid().covers(today))
                .collect(Collectors.groupingBy(RetentionRule::told, LinkedHashMap::new, Collectors.toList()))
                .forEach((words, rules) -> told.put(
                        words,
                        rules.stream()
                                .map(rule -> register.category(rule.category()).name())
                                .toList()));
        return told.entrySet().stream()
                .map(each -> new Storage(each.getValue(), Objects.requireNonNull(each.getKey())))
                .toList();
    }

    private CategoryKey category(DatumView datum) {
        return register.field(datum.field()).category();
    }
}
