package com.qmplus.vern.disclosure.application;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.disclosure.DespiteRestriction;
import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.disclosure.DisclosureChannel;
import com.qmplus.vern.disclosure.NewDisclosure;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.LawfulUse;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.RestrictionGround;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.PeopleWorld;
import com.qmplus.vern.register.Agreement;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.Validity;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.register.application.QmPlusRegister;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.staff.Deputyship;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleagues;
import com.qmplus.vern.staff.application.InMemoryDeputyships;
import com.qmplus.vern.staff.application.InMemoryEmployees;
import com.qmplus.vern.staff.application.StandIns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The feature over repositories in memory, on QmPlus's register with an agreement with its processor of the customer system. */
final class DisclosureWorld {

    final InMemoryDisclosures disclosures = new InMemoryDisclosures();
    private final InMemoryEmployees employees = new InMemoryEmployees();
    private final InMemoryDeputyships deputyships = new InMemoryDeputyships();
    private final Caller kari = FixedCaller.employee(PeopleWorld.EMPLOYEE, Roles.CASE_WORKER);
    private AccessLog log;
    private final PeopleWorld people;
    private final CurrentRegister register;
    private Caller caller = kari;
    private @Nullable Person known;

    DisclosureWorld() {
        this(new RecordingAccessLog());
    }

    DisclosureWorld(AccessLog log) {
        this.log = log;
        people = new PeopleWorld(whoever(), log);
        register = new WithAgreement(Register.of(1, elements()));
        employees.add(new Employee(
                new EmployeeId(PeopleWorld.EMPLOYEE),
                "Kari Nordmann",
                "kari",
                List.of(Roles.CASE_WORKER),
                Language.NB));
    }

    /** From today on for one day. */
    void standsInForKari(UUID deputy) {
        var kariId = new EmployeeId(PeopleWorld.EMPLOYEE);
        var today = LocalDate.now(people.clock);
        var days = new Deputyship.Days(today, today);
        deputyships.add(new Deputyship(
                UUID.randomUUID(), kariId, new EmployeeId(deputy), days, kariId, people.clock.instant()));
    }

    /** Whoever has been signed in last. */
    private Caller whoever() {
        return new Caller() {
            @Override
            public String id() {
                return caller.id();
            }

            @Override
            public Set<String> roles() {
                return caller.roles();
            }

            @Override
            public String address() {
                return caller.address();
            }
        };
    }

    private List<Element> elements() {
        var elements = new ArrayList<>(QmPlusRegister.register().elements());
        elements.add(new Agreement(
                "hubspot-dpa",
                "hubspot",
                people.today().minusYears(1),
                null,
                List.of(),
                List.of(),
                Validity.ALWAYS,
                false));
        return elements;
    }

    private static final class WithAgreement extends CurrentRegister {

        private final transient Register register;

        WithAgreement(Register register) {
            this.register = register;
        }

        @Override
        public Register now() {
            return register;
        }
    }

    DisclosureWorld asPrivacyManager(UUID employee) {
        caller = FixedCaller.employee(employee, Roles.PRIVACY_MANAGER);
        return this;
    }

    DisclosureWorld asCaseWorker() {
        caller = kari;
        return this;
    }

    /** From now on the desk writes to that log. */
    DisclosureWorld traceTo(AccessLog another) {
        log = another;
        return this;
    }

    /** The oldest that waits for a second. */
    Disclosure waiting() {
        return disclosures.awaitingSecond(1).getFirst();
    }

    /** Whom the case is about. */
    PersonId person() {
        var person = people.person("Sara Vik", RelationKindKey.CUSTOMER_CONTACT);
        people.concerned.add(person.id());
        people.give(person, "email", "sara@example.no");
        known = person;
        return person.id();
    }

    /** The last that was made is reached by phone too. */
    void alsoHasPhone() {
        people.give(Objects.requireNonNull(known), "phone", "+47 22 33 44 55");
    }

    /** The e-mail address is contested. */
    void contested(PersonId person) {
        var order = new RestrictionOrder(
                Extent.of(FieldKey.EMAIL),
                RestrictionGround.ACCURACY_CONTESTED,
                people.today(),
                new CaseRef(PeopleWorld.CASE),
                UUID.randomUUID());
        people.door().restrict(person, List.of(order), new Use.ForProtection(new CaseRef(PeopleWorld.CASE)));
    }

    DisclosureDesk desk() {
        var lines = new DisclosureLines(
                register, new Colleagues(employees), caller, new StandIns(deputyships, people.clock));
        return new DisclosureDesk(disclosures, lines, people.door(), register, log, caller, people.clock);
    }

    NewDisclosure toProcessor(FieldKey... fields) {
        return wanted("hubspot", null, null, PurposeKey.RIGHTS_HANDLING, fields);
    }

    NewDisclosure forTheAgreement() {
        return wanted("hubspot", null, null, new PurposeKey("agreement"));
    }

    /** By statute, of what the agreement uses. */
    NewDisclosure demandForTheAgreement(FieldKey... fields) {
        var all = fields.length == 0 ? new FieldKey[] {FieldKey.EMAIL, FieldKey.PHONE} : fields;
        return wanted("authorities", "Oslo politidistrikt", "strpl. § 210", new PurposeKey("agreement"), all);
    }

    /** To somebody who is bound, of what only the agreement may use. */
    NewDisclosure despiteRestriction(LawfulUse use, @Nullable String provision, String why) {
        return new NewDisclosure(
                provision == null ? "hubspot" : "authorities",
                "Oslo politidistrikt",
                List.of(FieldKey.EMAIL),
                new PurposeKey("agreement"),
                provision,
                null,
                "2026/17",
                DisclosureChannel.LETTER,
                new DespiteRestriction(use, why));
    }

    NewDisclosure toAuthority(@Nullable String provision) {
        return wanted("authorities", "Oslo politidistrikt", provision, PurposeKey.RIGHTS_HANDLING);
    }

    /** Of the e-mail address, unless it is of something else. */
    private static NewDisclosure wanted(
            String recipient,
            @Nullable String name,
            @Nullable String provision,
            PurposeKey purpose,
            FieldKey... fields) {
        return new NewDisclosure(
                recipient,
                name,
                fields.length == 0 ? List.of(FieldKey.EMAIL) : List.of(fields),
                purpose,
                provision,
                null,
                "2026/17",
                DisclosureChannel.LETTER);
    }

    List<Access> accesses() {
        return ((RecordingAccessLog) log).accesses();
    }

    List<Access> granted() {
        return accesses().stream()
                .filter(access -> access.outcome() == Outcome.GRANTED)
                .toList();
    }

    /** How the log of disclosures stands. */
    List<String> state(PersonId person) {
        return disclosures.of(person).stream()
                .map(one -> one.recipient() + " " + one.state())
                .toList();
    }
}
