package com.qmplus.vern.control.application;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.AccessEntry;
import com.qmplus.vern.audit.Circumstances;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.JpaAccessEntries;
import com.qmplus.vern.audit.application.LooksWithReason;
import com.qmplus.vern.control.CheckResult;
import com.qmplus.vern.control.PolicySentence;
import com.qmplus.vern.control.PolicyText;
import com.qmplus.vern.control.PolicyVersion;
import com.qmplus.vern.control.PromiseState;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.application.StoredPeople;
import com.qmplus.vern.register.Controller;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.register.application.AgreementsInForce;
import com.qmplus.vern.register.application.BasesOnRecord;
import com.qmplus.vern.register.application.OverviewKept;
import com.qmplus.vern.register.application.RulesForEach;
import com.qmplus.vern.register.application.StoredRegister;
import com.qmplus.vern.retention.Erased;
import com.qmplus.vern.retention.Erasure;
import com.qmplus.vern.retention.application.JpaErasures;
import com.qmplus.vern.rights.application.ACase;
import com.qmplus.vern.rights.application.AccessInTime;
import com.qmplus.vern.rights.application.CasesInTime;
import com.qmplus.vern.rights.application.CopyInTime;
import com.qmplus.vern.rights.application.CorrectionInTime;
import com.qmplus.vern.rights.application.CorrectionsDone;
import com.qmplus.vern.rights.application.ErasedStaysErased;
import com.qmplus.vern.rights.application.ErasureInTime;
import com.qmplus.vern.rights.application.ErasuresDone;
import com.qmplus.vern.rights.application.ErrandsDone;
import com.qmplus.vern.rights.application.JpaRequests;
import com.qmplus.vern.rights.application.JpaWatch;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.PromiseCheck;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.shared.application.OwnTransaction;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.shared.application.TestDataSources;
import com.qmplus.vern.shared.application.TestStore;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleagues;
import com.qmplus.vern.staff.application.InMemoryEmployees;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** A controller in a database of its own, of whom every check there is says that it keeps its promise. */
final class PromisedHouse {

    static final String AUTHORITY = "Datatilsynet, Postboks 8177, 0034 Oslo";
    static final String AUTHORITY_TODAY = "Datatilsynet, Postboks 458 Sentrum, 0105 Oslo";

    /** Of a list each line is a sentence. */
    private static final Collector<CharSequence, ?, String> AS_LIST = Collectors.joining("\n– ", "– ", "");

    private static final RelationKindKey CONTACT = RelationKindKey.CUSTOMER_CONTACT;

    final TestClock clock = TestClock.anyDay();
    final TestStore store;
    final EntityManager database;
    final StoredRegister register;

    /** What was seen while there was nothing. */
    final List<CheckResult> ofNothing;

    private final EmployeeId ida = EmployeeId.random();
    private final StoredPeople people;
    private final JpaPolicies policies;
    private final JpaErasures erasures;
    private final Checks checks;
    private final PromiseDesk desk;
    final PersonId ola;
    final PersonId erased;
    private final UUID caseOfErased;

    PromisedHouse(Databases on) {
        store = new TestStore(on == Databases.DERBY ? TestDataSources.derby() : TestDataSources.postgreSql());
        database = store.entityManager();
        register = new StoredRegister(database, clock);
        people = new StoredPeople(database, register.current(), clock);
        policies = new JpaPolicies(database);
        erasures = new JpaErasures(database);
        checks = new Checks(checks(), new Apart(), clock);
        desk = desk();
        store.inTransaction(() -> {
            register.begin(StoredRegister.inOrder().stream()
                    .filter(Controller.class::isInstance)
                    .toList());
            policies.add(saysNothing());
            return true;
        });
        ofNothing = store.inTransaction(checks::look);
        store.inTransaction(() -> {
            register.begin(StoredRegister.inOrder().stream()
                    .filter(element -> !(element instanceof Controller))
                    .toList());
            return true;
        });
        publish(delivered().replace(AUTHORITY, AUTHORITY_TODAY));
        ola = store.inTransaction(() -> people.add(CONTACT, FieldKey.EMAIL));
        erased = store.inTransaction(() -> people.add(CONTACT, FieldKey.EMAIL));
        caseOfErased = erase();
    }

    private List<PromiseCheck> checks() {
        var all = new ArrayList<>(people.checks());
        all.add(new LooksWithReason(new JpaAccessEntries(database)));
        all.add(new BasesOnRecord(register.looks()));
        all.add(new AgreementsInForce(register.looks()));
        all.add(new RulesForEach(register.looks()));
        all.add(new OverviewKept(register.looks()));
        var watch = new JpaWatch(database);
        var cases = new CasesInTime(watch, clock);
        all.addAll(List.of(
                new AccessInTime(cases), new CorrectionInTime(cases), new ErasureInTime(cases), new CopyInTime(cases)));
        var errands = new ErrandsDone(watch);
        all.addAll(List.of(new CorrectionsDone(errands), new ErasuresDone(errands)));
        all.add(new ErasedStaysErased(erasures, watch, people.erased()));
        var said = new SaidInPolicy(policies, register.current());
        all.addAll(List.of(new ContactPoints(said), new AuthorityAddress(said)));
        return all;
    }

    private PromiseDesk desk() {
        var employees = new InMemoryEmployees();
        employees.add(
                new Employee(ida, "Ida Strand", "ida@qmplus.example", List.of(Roles.PRIVACY_MANAGER), Language.NB));
        var colleagues = new Colleagues(employees);
        var runs = new JpaPromiseRuns(database);
        var settings = Settings.of(Map.of("vern.address", "https://vern.example.no"));
        var mails = new PromiseMails(new ControlWorld.Unsent(), colleagues, register.current(), settings);
        var boards =
                new Boards(policies, runs, checks, colleagues, register.current(), new JpaRequests(database), clock);
        var caller = FixedCaller.employee(ida.value(), Roles.PRIVACY_MANAGER);
        return new PromiseDesk(
                boards, runs, checks, new PromiseBook(runs, mails), colleagues, register.current(), caller, clock);
    }

    Set<String> keys() {
        return checks().stream().map(PromiseCheck::key).collect(Collectors.toSet());
    }

    /** A day long after all others on which whatever is to happen now and then has happened, as it should. */
    void anotherDay() {
        clock.pass(Duration.ofDays(200));
        var due = LocalDate.now(clock).plusDays(9);
        aCase("ACCESS,ERASURE,PORTABILITY,RECTIFICATION", due, clock.instant());
        errand("CORRECT", clock.instant(), true);
        errand("ERASE", clock.instant(), true);
        look("rights-handling");
    }

    BoardView board() {
        clock.pass(Duration.ofMinutes(1));
        store.inTransaction(() -> {
            desk.look();
            return true;
        });
        return store.inTransaction(() -> desk.board(Language.EN));
    }

    CheckView seen(BoardView board, String check) {
        return board.promises().stream()
                .flatMap(promise -> promise.checks().stream())
                .filter(each -> each.key().equals(check))
                .findFirst()
                .orElseThrow();
    }

    static Set<Integer> red(BoardView board) {
        return board.sentences().stream()
                .filter(sentence -> sentence.state() == PromiseState.BROKEN)
                .map(SentenceView::number)
                .collect(Collectors.toSet());
    }

    static Set<Integer> tied(BoardView board, Promise promise) {
        return board.sentences().stream()
                .filter(sentence -> sentence.promises().contains(promise))
                .map(SentenceView::number)
                .collect(Collectors.toSet());
    }

    /** Somebody looks at Ola, for a purpose or for none. */
    void look(String... purpose) {
        var access = Access.to(Operation.VIEW).about(ola.value());
        var stated = purpose.length == 0 ? access : access.serving(purpose[0]);
        var where =
                new Circumstances(ida.toString(), Roles.CASE_WORKER, "192.0.2.7", "PeopleDesk.view", clock.instant());
        store.inTransaction(() -> {
            new JpaAccessEntries(database).add(new AccessEntry(stated, where));
            return true;
        });
    }

    UUID aCase(String rights, LocalDate due, Instant... answered) {
        var request = ACase.aCase().now();
        store.inTransaction(() -> {
            new JpaRequests(database).add(request);
            return true;
        });
        sql("update data_subject_request set claimed_rights = ?, due_on = ? where id = ?", rights, due, request.id());
        if (answered.length > 0) answer(request.id().value(), answered[0]);
        return request.id().value();
    }

    void answer(UUID request, Instant when) {
        sql("update data_subject_request set answered_on = ? where id = ?", when, request);
    }

    UUID errand(String kind, Instant made, boolean done) {
        var id = UUID.randomUUID();
        sql(
                "insert into errand (id, version, request_id, system_key, kind, field_keys, items, state, tries, made)"
                        + " values (?, 1, ?, 'hubspot', ?, 'email', 1, 'BY_HAND', 0, ?)",
                id,
                caseOfErased,
                kind,
                made);
        if (done) done(id);
        return id;
    }

    void done(UUID errand) {
        sql("update errand set state = 'DONE', settled = ? where id = ?", clock.instant(), errand);
    }

    /** The telephone number of somebody is gone, and the ledger tells of it. */
    private UUID erase() {
        var request = aCase("ERASURE", LocalDate.now(clock).plusDays(9), clock.instant());
        sql("update data_subject_request set person_id = ? where id = ?", erased, request);
        var gone = new Erased(new FieldKey("phone"), null, SystemKey.VERN, SystemKey.HUBSPOT, "17(1)(b)");
        return store.inTransaction(() -> {
            erasures.add(new Erasure(UUID.randomUUID(), request, clock.instant(), List.of(), List.of(gone)));
            return request;
        });
    }

    /** Another datum of somebody, beside all rules. */
    void store(PersonId person, String field) {
        sql("""
                insert into person_datum (id, person_id, field_key, sealed, system_key, collected_on, standing)
                select '%s', person_id, '%s', sealed, system_key, collected_on, standing from person_datum
                where person_id = ?
                """.formatted(UUID.randomUUID(), field), person);
    }

    /** From now on the policy says that. */
    void publish(String text) {
        store.inTransaction(() -> {
            var before = policies.published().orElseThrow();
            var next = before.rewritten(PolicyText.read(text, Locale.ENGLISH), ida, clock.instant());
            var delivered = DeliveredPolicy.on(clock.instant()).sentences();
            for (var sentence : next.sentences())
                next.tie(sentence.number(), delivered.get(sentence.number() - 1).promises(), null);
            next.publish(ida, clock.instant());
            policies.add(next);
            return true;
        });
    }

    String published() {
        return store.inTransaction(() -> policies.published().orElseThrow().sentences().stream()
                .map(PolicySentence::wording)
                .collect(AS_LIST));
    }

    private static String delivered() {
        return DeliveredPolicy.on(Instant.EPOCH).sentences().stream()
                .map(PolicySentence::wording)
                .collect(AS_LIST);
    }

    /** Every promise, and nothing that could be held against anything. */
    private PolicyVersion saysNothing() {
        var sentence = PolicyText.read("You can reach us.", Locale.ENGLISH).getFirst();
        return PolicyVersion.delivered(
                List.of(new PolicyVersion.Tie(sentence, null, List.of(Promise.values()))), clock.instant());
    }

    void sql(String sql, Object... values) {
        store.inTransaction(() -> {
            var query = database.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) query.setParameter(i + 1, value(values[i]));
            return query.executeUpdate();
        });
    }

    private static Object value(Object value) {
        return switch (value) {
            case Instant instant -> Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            case LocalDate day -> java.sql.Date.valueOf(day);
            case Integer number -> number;
            default -> value.toString();
        };
    }

    /** Each check sees for itself, as in the server. */
    private final class Apart extends OwnTransaction {

        @Override
        public <T> T run(Supplier<T> work) {
            return store.aside(() -> store.inTransaction(work));
        }
    }
}
