package com.qmplus.vern.people.application;

import com.qmplus.vern.people.MaskedEmail;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.RelationKindKey;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody that a search found. */
record FoundPerson(PersonId id, String name, @Nullable String maskedEmail, List<RelationKindKey> relations) {

    static FoundPerson of(Person person, LocalDate day, Sight sight) {
        return new FoundPerson(
                person.id(),
                person.name(),
                MaskedEmail.of(person, identifier -> sight.shows(person, identifier))
                        .orElse(null),
                person.relationKinds(day).stream().sorted().toList());
    }

    @Override
    public String toString() {
        return "FoundPerson " + id;
    }
}
