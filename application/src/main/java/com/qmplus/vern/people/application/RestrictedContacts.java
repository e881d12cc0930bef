package com.qmplus.vern.people.application;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.People;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.SearchName;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.Contact.KnownBy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who of those whom an export brings is only stored, under another record: a new number, or the record of somebody else, does not lift
 * a restriction (GDPR art. 18). They are recognised by an address, or by a telephone number together with the name.
 */
@ApplicationScoped
public class RestrictedContacts {

    private People people;
    private PersonalDataDoor door;

    protected RestrictedContacts() {} // for CDI

    @Inject
    public RestrictedContacts(People people, PersonalDataDoor door) {
        this.people = people;
        this.door = door;
    }

    /**
     * @param held whom the record ids lead to
     * @return the numbers of the rows that would make somebody restricted free to use
     */
    Set<Integer> of(List<Contact> contacts, Map<String, Person> held, Use.ForImport use) {
        var brought = contacts.stream()
                .collect(toMap(Contact::number, contact -> brought(contact, held.get(contact.recordId()))));
        var values = brought.values().stream()
                .flatMap(Set::stream)
                .map(KnownBy::value)
                .distinct()
                .toList();
        if (values.isEmpty()) return Set.of();
        var restricted = door.onlyStored(people.reachedAt(values), use);
        return contacts.stream()
                .filter(contact -> restricted.stream()
                        .filter(person -> !person.id().equals(id(held.get(contact.recordId()))))
                        .anyMatch(
                                person -> isOf(person, contact, Objects.requireNonNull(brought.get(contact.number())))))
                .map(Contact::number)
                .collect(toSet());
    }

    private static @Nullable PersonId id(@Nullable Person person) {
        return person == null ? null : person.id();
    }

    /** By what nobody is known who has the record now: what is theirs already they do not take from anybody. */
    private static Set<KnownBy> brought(Contact contact, @Nullable Person holder) {
        var theirs = holder == null ? Set.<KnownBy>of() : contacts(holder).collect(toSet());
        return contact.identifiers().stream()
                .filter(known -> known.kind() != IdentifierKind.CRM_ID && !theirs.contains(known))
                .collect(toSet());
    }

    private static boolean isOf(Person person, Contact contact, Set<KnownBy> brought) {
        return contacts(person).filter(brought::contains).anyMatch(known -> switch (known.kind()) {
            case EMAIL -> true;
            case PHONE -> SearchName.of(person.name()).isSameAs(SearchName.of(contact.name()));
            case CRM_ID -> false;
        });
    }

    private static Stream<KnownBy> contacts(Person person) {
        return person.identifiers().stream().map(known -> new KnownBy(known.kind(), known.value()));
    }
}
