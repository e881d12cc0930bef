package com.qmplus.vern.people.application;

import com.qmplus.vern.people.Identifier;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Restricted;
import com.qmplus.vern.register.Purpose;
import java.util.Map;
import java.util.Objects;

/** Whom a purpose may be told of in a list, and by what they are found for it: nothing that is only stored (GDPR art. 18). */
record Sight(Purpose purpose, Map<PersonId, Restricted> people) {

    boolean names(Person person) {
        return !restricted(person).barsNameInLists(purpose);
    }

    boolean shows(Person person, Identifier identifier) {
        return !restricted(person).barsInLists(purpose, identifier.field(), identifier.system());
    }

    Restricted restricted(Person person) {
        return Objects.requireNonNull(people.get(person.id()), "asked for before they are shown");
    }
}
