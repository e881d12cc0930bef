package com.qmplus.vern.people.application;

import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.people.NewDatum;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.PromiseCheck;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.application.TestClock;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** People in a database, and what checks of promises see of them. */
public final class StoredPeople {

    private final EntityManager database;
    private final CurrentRegister register;
    private final TestClock clock;
    private final JpaStoredData stored;

    public StoredPeople(EntityManager database, CurrentRegister register, TestClock clock) {
        this.database = database;
        this.register = register;
        this.clock = clock;
        stored = new JpaStoredData(database);
    }

    public List<PromiseCheck> checks() {
        var looks = new StoredLooks(stored, new RegisterAgainstStored(stored, clock), register, clock);
        return List.of(new DataServed(looks), new DataRuled(looks), new FieldsKnown(stored, register));
    }

    public ErasedAgainstStored erased() {
        return new PeopleWorld(FixedCaller.system(), database, clock).erasedAgainstStored();
    }

    public PersonId add(RelationKindKey relation, FieldKey... fields) {
        var today = LocalDate.now(clock);
        var person = new Person(PersonId.random(), "Ola Hansen", null, KeyId.random(), clock.instant());
        person.begin(relation, today.minusYears(1), null);
        for (var field : fields) person.keep(datum(field), register.now(), today);
        database.persist(person);
        return person.id();
    }

    private NewDatum datum(FieldKey field) {
        var nothing = new Sealed(new byte[] {1});
        return new NewDatum(UUID.randomUUID(), field, nothing, SystemKey.HUBSPOT, "self", clock.instant());
    }
}
