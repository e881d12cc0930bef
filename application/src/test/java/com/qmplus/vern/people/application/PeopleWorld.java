package com.qmplus.vern.people.application;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.people.Choices;
import com.qmplus.vern.people.Datum;
import com.qmplus.vern.people.ErasedBefore;
import com.qmplus.vern.people.ErasureHolds;
import com.qmplus.vern.people.ErasureHolds.HeldBack;
import com.qmplus.vern.people.NeedToKnow;
import com.qmplus.vern.people.NewDatum;
import com.qmplus.vern.people.People;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.RememberedColumns;
import com.qmplus.vern.people.Restrictions;
import com.qmplus.vern.people.StoredData;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.register.application.QmPlusRegister;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.shared.application.Vaults;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The feature wired up on QmPlus's register, for tests of it and of those that know it. */
public final class PeopleWorld {

    public static final UUID EMPLOYEE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    public static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-00000000000c");

    public final TestClock clock;
    public final CurrentRegister register = QmPlusRegister.current();
    public final Vault vault;
    public final People people;
    public final AccessLog log;
    public final Set<PersonId> concerned = new HashSet<>();

    /** Of whom the case makes us tell recipients. */
    public final Set<PersonId> toldOf = new HashSet<>();

    private boolean vernHas;
    public final Restrictions restrictions;

    /** Who needs to know whom: one case of one employee, at first. */
    public NeedToKnow cases = new OneCase();

    /** What people have said of the uses of their data: nothing, at first. */
    public Choices choices = people -> Map.of();

    /** What may not be erased for now: nothing, at first. */
    public ErasureHolds holds = person -> HeldBack.NOTHING;

    /** What was erased of those who come: nothing, at first. */
    public ErasedBefore erasedBefore = (from, known) ->
            known.stream().map(one -> Map.<FieldKey, LocalDate>of()).toList();

    private final RememberedColumns columns;
    private final Caller caller;
    private @Nullable StoredData storedInDatabase;

    public PeopleWorld() {
        this(FixedCaller.employee(EMPLOYEE, Roles.CASE_WORKER));
    }

    /** Where exports are taken in. */
    public static PeopleWorld ofThePrivacyManager() {
        return new PeopleWorld(FixedCaller.employee(EMPLOYEE, Roles.PRIVACY_MANAGER));
    }

    public PeopleWorld(Caller caller) {
        this(caller, new RecordingAccessLog(caller, TestClock.anyDay()));
    }

    public PeopleWorld(Caller caller, AccessLog log) {
        this(caller, log, new InMemoryPeople(), new InMemoryRememberedColumns(), Vaults.inMemory());
    }

    public PeopleWorld(Caller caller, AccessLog log, People people, RememberedColumns columns, Vault vault) {
        this(caller, log, people, columns, vault, new InMemoryRestrictions(), TestClock.anyDay());
    }

    private PeopleWorld(
            Caller caller,
            AccessLog log,
            People people,
            RememberedColumns columns,
            Vault vault,
            Restrictions restrictions,
            TestClock clock) {
        this.caller = caller;
        this.log = log;
        this.people = people;
        this.columns = columns;
        this.vault = vault;
        this.restrictions = restrictions;
        this.clock = clock;
    }

    /** In a database of its own. */
    PeopleWorld(Caller caller, EntityManager database, TestClock clock) {
        this(
                caller,
                new RecordingAccessLog(caller, clock),
                new JpaPeople(database),
                new InMemoryRememberedColumns(),
                Vaults.inMemory(),
                new InMemoryRestrictions(),
                clock);
        storedInDatabase = new JpaStoredData(database);
    }

    /** All of it in a database; which cases there are somebody else says. */
    public static PeopleWorld in(Databases on, Caller caller, AccessLog log, Vault vault, TestClock clock) {
        var world = new PeopleWorld(
                caller,
                log,
                on.repository(InMemoryPeople::new, JpaPeople::new),
                new InMemoryRememberedColumns(),
                vault,
                on.repository(InMemoryRestrictions::new, JpaRestrictions::new),
                clock);
        if (on != Databases.MEMORY)
            world.storedInDatabase = new JpaStoredData(on.store().entityManager());
        return world;
    }

    public PersonalDataDoor door() {
        return new PersonalDataDoor(
                people,
                files(),
                new PeopleSearch(people, clock),
                stored(),
                keeper(),
                restrictionBook(),
                dataKeeper(),
                need(),
                register,
                log);
    }

    /** It was put right, and said so before. */
    public boolean wasCorrectedFrom(Datum datum, String value) {
        return new CorrectedValues(vault).wasCorrectedFrom(datum, value);
    }

    RestrictionBook restrictionBook() {
        return new RestrictionBook(restrictions, () -> choices, register, caller, clock);
    }

    public ErasedAgainstStored erasedAgainstStored() {
        return new ErasedAgainstStored(stored(), dataKeeper());
    }

    private DatumKeeper dataKeeper() {
        return new DatumKeeper(
                people,
                files(),
                new KnownByData(files(), clock),
                new CorrectedValues(vault),
                restrictionBook(),
                () -> holds,
                register,
                vault,
                clock);
    }

    RegisterAgainstStored registerAgainstStored() {
        return new RegisterAgainstStored(stored(), clock);
    }

    RelationDesk relationDesk() {
        return new RelationDesk(door(), register, clock);
    }

    private RelationKeeper keeper() {
        return new RelationKeeper(people, register, clock);
    }

    /** As the clock does when a day has come. */
    void noteStandings() {
        while (new Standings(stored()).bringUpToDate(today())) {} // until nobody is due
    }

    PersonNames names() {
        return new PersonNames(people, restrictionBook());
    }

    UnservedDesk unservedDesk() {
        return new UnservedDesk(registerAgainstStored(), door(), register, clock);
    }

    private StoredData stored() {
        if (storedInDatabase != null) return storedInDatabase;
        return new InMemoryStoredData(people instanceof InMemoryPeople memory ? memory : new InMemoryPeople());
    }

    public PeopleDesk desk() {
        return new PeopleDesk(door(), need(), register, clock);
    }

    public ContactImport contactImport() {
        return contactImport(new ContactStore(
                people, door(), writer(), erasedContacts(), restrictedContacts(), register, log, clock));
    }

    /** Each step in a transaction of its own, as the container makes them. */
    public ContactImport contactImport(Databases on) {
        return contactImport(
                new ContactStore(
                        people, door(), writer(), erasedContacts(), restrictedContacts(), register, log, clock) {
                    @Override
                    public List<PlannedRow> plan(List<Contact> batch, Set<FieldKey> read) {
                        return on.inTransaction(() -> super.plan(batch, read));
                    }

                    @Override
                    public List<PlannedRow> store(List<Contact> batch, Set<FieldKey> read) {
                        return on.inTransaction(() -> super.store(batch, read));
                    }
                });
    }

    public ContactImport contactImport(ContactStore store) {
        return new ContactImport(register, new ColumnMemory(columns), new ContactBatches(store, log), door(), clock);
    }

    ErasedContacts erasedContacts() {
        return new ErasedContacts(() -> erasedBefore);
    }

    RestrictedContacts restrictedContacts() {
        return new RestrictedContacts(people, door());
    }

    PersonFiles files() {
        return new PersonFiles(register, vault);
    }

    ContactWriter writer() {
        return new ContactWriter(people, vault, clock);
    }

    /** From now on the case is in Vern's own hand. */
    void giveToVern() {
        vernHas = true;
    }

    NeedCheck need() {
        return new NeedCheck(caller, () -> cases, register, clock);
    }

    /** The employee's own, about those in {@link #concerned}. */
    private final class OneCase implements NeedToKnow {
        @Override
        public boolean concerns(UUID caseId, PersonId person, UUID employee) {
            return worksOn(caseId, employee) && concerned.contains(person);
        }

        @Override
        public boolean isInHandOfVern(UUID caseId, @Nullable PersonId person) {
            return vernHas && caseId.equals(CASE) && (person == null || concerned.contains(person));
        }

        @Override
        public boolean isAbout(UUID caseId, PersonId person) {
            return caseId.equals(CASE) && concerned.contains(person);
        }

        @Override
        public boolean tellsOf(UUID caseId, PersonId person) {
            return caseId.equals(CASE) && toldOf.contains(person);
        }

        @Override
        public boolean worksOn(UUID caseId, UUID employee) {
            return caseId.equals(CASE) && employee.equals(EMPLOYEE);
        }
    }

    /** Someone with a key of their own. */
    public Person person(String name, RelationKindKey... relations) {
        var id = PersonId.random();
        KeyId key = vault.newKey(id.value());
        var person = new Person(id, name, null, key, clock.instant());
        for (var relation : relations) person.begin(relation, today().minusYears(1), null);
        people.add(person);
        return person;
    }

    public void give(Person person, String field, String value) {
        var id = UUID.randomUUID();
        var sealed = vault.sealText(person.key(), NewDatum.context(id), value);
        var datum = new NewDatum(id, new FieldKey(field), sealed, SystemKey.HUBSPOT, "self", clock.instant());
        person.keep(datum, register.now(), today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
