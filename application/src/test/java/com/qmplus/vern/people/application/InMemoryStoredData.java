package com.qmplus.vern.people.application;

import com.qmplus.vern.people.Datum;
import com.qmplus.vern.people.KeptOn;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Relation;
import com.qmplus.vern.people.StoredData;
import com.qmplus.vern.people.StoredField;
import com.qmplus.vern.people.Unserved;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at everybody, one by one. */
final class InMemoryStoredData implements StoredData {

    private static final Comparator<Named> BY_ID =
            Comparator.comparing(named -> named.id().toString());

    private final InMemoryPeople people;

    InMemoryStoredData(InMemoryPeople people) {
        this.people = people;
    }

    @Override
    public List<StoredField> fields() {
        return people.all().stream()
                .flatMap(person -> person.data().stream())
                .map(datum -> new StoredField(datum.standing(), datum.field()))
                .distinct()
                .sorted(Comparator.comparing(StoredField::standing)
                        .thenComparing(stored -> stored.field().value()))
                .toList();
    }

    @Override
    public List<Held> held(Collection<PersonId> wanted) {
        return people.all().stream()
                .filter(person -> wanted.contains(person.id()))
                .flatMap(person ->
                        person.data().stream().map(datum -> new Held(person.id(), datum.field(), datum.system())))
                .toList();
    }

    @Override
    public long count(Unserved question) {
        return found(question).count();
    }

    @Override
    public List<Named> people(Unserved question, @Nullable PersonId after, int limit) {
        return found(question)
                .map(person -> new Named(person.id(), person.name()))
                .sorted(BY_ID)
                .filter(named -> after == null || named.id().toString().compareTo(after.toString()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Person> standingOtherwise(LocalDate today, int limit) {
        return people.all().stream()
                .filter(person -> person.mayStandOtherwise(today))
                .limit(limit)
                .toList();
    }

    private Stream<Person> found(Unserved question) {
        return people.all().stream()
                .filter(person -> person.data().stream().anyMatch(datum -> isUnserved(datum, person, question)));
    }

    private static boolean isUnserved(Datum datum, Person person, Unserved question) {
        return question.fields().contains(new StoredField(datum.standing(), datum.field()))
                && question.unless().stream()
                        .noneMatch(kept -> person.relations().stream()
                                .anyMatch(relation -> covers(kept, relation, datum, question.day())));
    }

    private static boolean covers(KeptOn kept, Relation ended, Datum datum, LocalDate day) {
        var until = ended.until();
        if (!ended.kind().equals(kept.relation()) || until == null || until.isAfter(day)) return false;
        var endedAfter = kept.endedAfter();
        if (endedAfter != null) return until.isAfter(endedAfter);
        var collectedFrom = kept.collectedFrom();
        var collected = datum.collected();
        return collectedFrom != null && collected != null && !collected.isBefore(collectedFrom);
    }
}
