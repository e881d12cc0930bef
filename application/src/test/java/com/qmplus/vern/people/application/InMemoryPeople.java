package com.qmplus.vern.people.application;

import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.People;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.SearchName;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.SystemKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

public final class InMemoryPeople implements People {

    private final Map<PersonId, Person> people = new LinkedHashMap<>();

    @Override
    public void add(Person person) {
        people.put(person.id(), person);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Optional<Person> findForChange(PersonId id) {
        return find(id);
    }

    @Override
    public void remove(Person person) {
        people.remove(person.id());
    }

    @Override
    public void changes(Person person) {}

    @Override
    public List<PersonId> ids(@Nullable PersonId after, int limit) {
        return people.keySet().stream()
                .sorted(Comparator.comparing(PersonId::toString))
                .filter(id -> after == null || id.toString().compareTo(after.toString()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Person> byRecordIds(SystemKey system, Collection<String> recordIds) {
        return people.values().stream()
                .filter(person -> person.identifiers().stream()
                        .anyMatch(known -> known.kind() == IdentifierKind.CRM_ID
                                && known.system().equals(system)
                                && recordIds.contains(known.value())))
                .toList();
    }

    @Override
    public List<Person> byIdentifier(IdentifierKind kind, String value) {
        return byName(person -> person.identifiers().stream()
                        .anyMatch(known -> known.kind() == kind && known.value().equals(value)))
                .toList();
    }

    @Override
    public List<Person> reachedAt(Collection<String> values) {
        return byName(person -> person.identifiers().stream()
                        .anyMatch(known -> known.kind() != IdentifierKind.CRM_ID && values.contains(known.value())))
                .toList();
    }

    @Override
    public List<Person> named(List<String> beginnings, int limit) {
        if (beginnings.isEmpty()) return List.of();
        return byName(person -> beginnings.stream().allMatch(start -> begins(person, start)))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Person> namedLike(List<String> beginnings, int limit) {
        return people.values().stream()
                .filter(person -> fitting(person, beginnings) > 0)
                .sorted(Comparator.comparingLong((Person person) -> fitting(person, beginnings))
                        .reversed()
                        .thenComparing(Person::name))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Person> identifiedLike(String beginning, int limit) {
        return byName(person -> person.identifiers().stream()
                        .anyMatch(known -> known.value().startsWith(beginning)))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Person> related(Collection<RelationKindKey> kinds, LocalDate day, @Nullable PersonId after, int limit) {
        return people.values().stream()
                .filter(person -> person.relationKinds(day).stream().anyMatch(kinds::contains))
                .filter(person -> after == null || person.id().toString().compareTo(after.toString()) > 0)
                .sorted(Comparator.comparing(person -> person.id().toString()))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return people.isEmpty();
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return people.values().stream()
                .filter(person -> ids.contains(person.id()))
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    public List<Person> all() {
        return List.copyOf(people.values());
    }

    private Stream<Person> byName(Predicate<Person> wanted) {
        return people.values().stream().filter(wanted).sorted(Comparator.comparing(Person::name));
    }

    private static long fitting(Person person, List<String> beginnings) {
        return beginnings.stream().filter(start -> begins(person, start)).count();
    }

    private static boolean begins(Person person, String start) {
        return SearchName.of(person.name()).words().stream().anyMatch(word -> word.startsWith(start));
    }
}
