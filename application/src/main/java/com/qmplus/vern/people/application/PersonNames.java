package com.qmplus.vern.people.application;

import static java.util.stream.Collectors.toMap;

import com.qmplus.vern.audit.NamedId;
import com.qmplus.vern.audit.NamesBehindIds;
import com.qmplus.vern.people.People;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.SearchName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Lends persons' names to the auditor, whose own reads the log traces. Whoever is only stored is named in no list (GDPR art. 18); whoever
 * knows the whole name, because the person themselves asks who has looked, finds them by it.
 */
@ApplicationScoped
public class PersonNames implements NamesBehindIds {

    private static final int A_HANDFUL = 20;

    private People people;
    private RestrictionBook restrictions;

    protected PersonNames() {} // for CDI

    @Inject
    public PersonNames(People people, RestrictionBook restrictions) {
        this.people = people;
        this.restrictions = restrictions;
    }

    @Override
    public Kind kind() {
        return Kind.PERSON;
    }

    @Override
    public List<NamedId> find(String text) {
        var name = SearchName.of(text);
        var found = people.named(name.words(), A_HANDFUL);
        var unnamed = restrictions.unnamed(found.stream().map(Person::id).toList());
        return found.stream()
                .filter(person -> !unnamed.contains(person.id())
                        || SearchName.of(person.name()).isSameAs(name))
                .map(person -> new NamedId(Kind.PERSON, person.id().toString(), person.name()))
                .toList();
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        var known = ids.stream().filter(PersonNames::isId).map(PersonId::of).toList();
        var unnamed = restrictions.unnamed(known);
        return people.names(known).entrySet().stream()
                .filter(entry ->
                        !unnamed.contains(entry.getKey()) && !entry.getValue().isEmpty())
                .collect(toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
