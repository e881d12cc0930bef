package com.qmplus.vern.people.application;

import static java.util.stream.Collectors.toMap;

import com.qmplus.vern.audit.NamedId;
import com.qmplus.vern.audit.NamesBehindIds;
import com.qmplus.vern.people.People;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.SearchName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lends persons' names to the auditor, whose own reads the log traces. */
@ApplicationScoped
public class PersonNames implements NamesBehindIds {

    private static final int A_HANDFUL = 20;

    private People people;

    protected PersonNames() {} // for CDI

    @Inject
    public PersonNames(People people) {
        this.people = people;
    }

    @Override
    public Kind kind() {
        return Kind.PERSON;
    }

    @Override
    public List<NamedId> find(String text) {
        return people.named(SearchName.of(text).words(), A_HANDFUL).stream()
                .map(person -> new NamedId(Kind.PERSON, person.id().toString(), person.name()))
                .toList();
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        var known = ids.stream().filter(PersonNames::isId).map(PersonId::of).toList();
        return people.names(known).entrySet().stream()
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
