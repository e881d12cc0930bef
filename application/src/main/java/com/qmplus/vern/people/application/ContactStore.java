package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.ImportPlan.RefusalReason.RESTRICTED;
import static com.qmplus.vern.register.SystemKey.HUBSPOT;
import static java.util.stream.Collectors.toMap;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.people.Identifier;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.People;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Restricted;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.PersonalDataDoor.Held;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.application.CurrentRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans and stores contacts, some hundred in a transaction; what is held of them comes through the door, and the trace of each change has committed before it does. */
@ApplicationScoped
public class ContactStore {

    private static final Use.ForImport EXPORT = new Use.ForImport(HUBSPOT);

    private People people;
    private PersonalDataDoor door;
    private ContactWriter writer;
    private ErasedContacts erased;
    private RestrictedContacts restricted;
    private CurrentRegister register;
    private AccessLog log;
    private Clock clock;

    protected ContactStore() {} // for CDI

    @Inject
    public ContactStore(
            People people,
            PersonalDataDoor door,
            ContactWriter writer,
            ErasedContacts erased,
            RestrictedContacts restricted,
            CurrentRegister register,
            AccessLog log,
            Clock clock) {
        this.people = people;
        this.door = door;
        this.writer = writer;
        this.erased = erased;
        this.restricted = restricted;
        this.register = register;
        this.log = log;
        this.clock = clock;
    }

    /** A planned row, and whom it is about. */
    private record Due(PlannedRow row, @Nullable Person person, PersonId id) {}

    /** What these contacts would change. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<PlannedRow> plan(List<Contact> contacts, Set<FieldKey> read) {
        return rows(due(contacts, read, register.now()));
    }

    /** Stores them all, or none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<PlannedRow> store(List<Contact> contacts, Set<FieldKey> read) {
        var current = register.now();
        var due = due(contacts, read, current);
        var changing = due.stream().filter(it -> it.row().changesSomething()).toList();
        log.recordAll(changing.stream()
                .map(it -> access(it.person() == null ? Operation.CREATE : Operation.CHANGE, it, current))
                .toList());
        for (var it : changing) {
            var known = it.person();
            var person = known == null ? writer.add(it.id(), it.row().contact()) : known;
            if (known != null) people.changes(known);
            writer.write(it.row(), person, current);
        }
        return rows(due);
    }

    private static List<PlannedRow> rows(List<Due> due) {
        return due.stream().map(Due::row).toList();
    }

    private List<Due> due(List<Contact> contacts, Set<FieldKey> read, Register current) {
        var today = LocalDate.now(clock);
        var held = held(contacts);
        var values = door.compare(held.values(), EXPORT);
        var before = erased.of(contacts);
        var elsewhere = restricted.of(contacts, held, EXPORT);
        var due = new ArrayList<Due>();
        for (var contact : contacts) {
            var person = held.get(contact.recordId());
            var known = person == null ? nothing(current) : Objects.requireNonNull(values.get(person.id()));
            var planner = new ContactPlanner(contact, person, known, before.get(contact.number()), current, today);
            var row = elsewhere.contains(contact.number()) ? planner.refuse(RESTRICTED) : planner.plan(read);
            due.add(new Due(row, person, person == null ? PersonId.random() : person.id()));
        }
        return due;
    }

    private static Held nothing(Register current) {
        return new Held(Map.of(), Restricted.nothing(current), (field, value) -> false);
    }

    private Map<String, Person> held(List<Contact> contacts) {
        var ids = contacts.stream().map(Contact::recordId).toList();
        return people.byRecordIds(HUBSPOT, ids).stream()
                .distinct()
                .collect(toMap(ContactStore::recordId, person -> person));
    }

    private static String recordId(Person person) {
        return person.identifiers().stream()
                .filter(known ->
                        known.kind() == IdentifierKind.CRM_ID && known.system().equals(HUBSPOT))
                .map(Identifier::value)
                .findFirst()
                .orElseThrow();
    }

    private static Access access(Operation operation, Due due, Register current) {
        return Access.to(operation)
                .about(due.id().value())
                .serving(PurposeKey.ACCURACY.value())
                .of(due.row().categories(current).stream()
                        .map(CategoryKey::value)
                        .toArray(String[]::new));
    }
}
