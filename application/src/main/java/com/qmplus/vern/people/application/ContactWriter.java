package com.qmplus.vern.people.application;

import static com.qmplus.vern.register.SystemKey.HUBSPOT;

import com.qmplus.vern.people.NewDatum;
import com.qmplus.vern.people.People;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.shared.application.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Writes a planned row into its person; a value is sealed before it is held. */
@ApplicationScoped
public class ContactWriter {

    private People people;
    private Vault vault;
    private Clock clock;

    protected ContactWriter() {} // for CDI

    @Inject
    public ContactWriter(People people, Vault vault, Clock clock) {
        this.people = people;
        this.vault = vault;
        this.clock = clock;
    }

    Person add(PersonId id, Contact contact) {
        var person = new Person(id, contact.name(), null, vault.newKey(id.value()), clock.instant());
        people.add(person);
        return person;
    }

    void write(PlannedRow row, Person person, Register register) {
        var contact = row.contact();
        var today = LocalDate.now(clock);
        if (row.renamed()) person.rename(contact.name());
        row.ended().forEach(kind -> person.end(kind, today));
        row.begun().forEach(kind -> person.begin(kind, contact.relations().getOrDefault(kind, today), null));
        row.noLongerKnownBy().forEach(known -> person.isNoLongerKnownBy(known.kind(), HUBSPOT, known.value()));
        row.knownBy().forEach(known -> person.isKnownBy(known.kind(), HUBSPOT, known.value(), clock.instant()));
        row.forgotten().forEach(field -> person.forget(field, HUBSPOT));
        row.kept()
                .forEach(
                        (field, value) -> person.keep(datum(person, field, value, contact, register), register, today));
        person.standOn(today);
    }

    private NewDatum datum(Person person, FieldKey field, String value, Contact contact, Register register) {
        var id = UUID.randomUUID();
        var sealed = vault.sealText(person.key(), NewDatum.context(id), value);
        var source = ContactSource.of(field, register, contact.source());
        return new NewDatum(id, field, sealed, HUBSPOT, source, contact.collected());
    }
}
