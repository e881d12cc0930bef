package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.Consultations;
import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.InMemoryAccessEntries;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.audit.application.Turnstile;
import com.qmplus.vern.consent.PurposeStops;
import com.qmplus.vern.consent.Suppressions;
import com.qmplus.vern.consent.application.ChoiceBook;
import com.qmplus.vern.consent.application.ContactHashes;
import com.qmplus.vern.consent.application.InMemoryPurposeStops;
import com.qmplus.vern.consent.application.InMemorySuppressions;
import com.qmplus.vern.consent.application.JpaPurposeStops;
import com.qmplus.vern.consent.application.JpaSuppressions;
import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.correspondence.application.LetterKeys;
import com.qmplus.vern.correspondence.application.Outbox;
import com.qmplus.vern.disclosure.Disclosures;
import com.qmplus.vern.disclosure.RecipientNotice;
import com.qmplus.vern.disclosure.RecipientNotices;
import com.qmplus.vern.disclosure.application.CaseDisclosures;
import com.qmplus.vern.disclosure.application.DisclosureLines;
import com.qmplus.vern.disclosure.application.InMemoryDisclosures;
import com.qmplus.vern.disclosure.application.InMemoryRecipientNotices;
import com.qmplus.vern.disclosure.application.JpaDisclosures;
import com.qmplus.vern.disclosure.application.JpaRecipientNotices;
import com.qmplus.vern.people.application.PeopleHoldings;
import com.qmplus.vern.people.application.PeopleWorld;
import com.qmplus.vern.people.application.PersonalDataDoor;
import com.qmplus.vern.register.Connection;
import com.qmplus.vern.register.DataSystem;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.register.application.QmPlusRegister;
import com.qmplus.vern.retention.Holds;
import com.qmplus.vern.retention.application.ErasureLedger;
import com.qmplus.vern.retention.application.HoldsOfPeople;
import com.qmplus.vern.retention.application.InMemoryErasures;
import com.qmplus.vern.retention.application.InMemoryHolds;
import com.qmplus.vern.retention.application.JpaHolds;
import com.qmplus.vern.retention.application.SubjectHashes;
import com.qmplus.vern.rights.CaseAttachments;
import com.qmplus.vern.rights.CaseLetters;
import com.qmplus.vern.rights.CaseMessages;
import com.qmplus.vern.rights.ClaimRulings;
import com.qmplus.vern.rights.CodePleas;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Drafts;
import com.qmplus.vern.rights.Errands;
import com.qmplus.vern.rights.Evidences;
import com.qmplus.vern.rights.FinishedAnswers;
import com.qmplus.vern.rights.Locks;
import com.qmplus.vern.rights.ReferenceNumber;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.rights.SavedViews;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NorwegianWorkingDays;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.WorkingDays;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.shared.application.Heard;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.shared.application.Vaults;
import com.qmplus.vern.staff.ApiKey;
import com.qmplus.vern.staff.ApiKeyId;
import com.qmplus.vern.staff.ApiKeys;
import com.qmplus.vern.staff.Deputyship;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.KeyScope;
import com.qmplus.vern.staff.KeyedCalls;
import com.qmplus.vern.staff.application.CallingSystem;
import com.qmplus.vern.staff.application.Colleagues;
import com.qmplus.vern.staff.application.InMemoryApiKeys;
import com.qmplus.vern.staff.application.InMemoryDeputyships;
import com.qmplus.vern.staff.application.InMemoryEmployees;
import com.qmplus.vern.staff.application.InMemoryKeyedCalls;
import com.qmplus.vern.staff.application.JpaApiKeys;
import com.qmplus.vern.staff.application.JpaKeyedCalls;
import com.qmplus.vern.staff.application.KeyNames;
import com.qmplus.vern.staff.application.Repeats;
import com.qmplus.vern.staff.application.StandIns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The services of the feature, as they stand together in the server, over repositories in memory. */
final class RightsWorld {

    final TestClock clock;
    final Requests requests;
    final ClaimRulings rulings;
    final Drafts drafts;
    final Locks locks;
    final CodePleas pleas;
    final FinishedAnswers answers;
    final Disclosures disclosures;
    final RecipientNotices notices;
    final Errands errands;
    final InMemoryErasures erasures = new InMemoryErasures();

    /** What stands in the access log about people. */
    final InMemoryAccessEntries consulted = new InMemoryAccessEntries();

    /** Systems beside Vern's own that a machine reaches. */
    final List<PersonalDataSystem> connected = new ArrayList<>();

    final CaseLetters letters;
    final Holds holds;
    final Suppressions suppressions;
    final PurposeStops stops;
    final CaseMessages messages;
    final CaseAttachments attachments;
    final Evidences evidences;
    final List<NewMail> mails = new ArrayList<>();
    final List<UUID> owners = new ArrayList<>();
    final List<String> passed = new ArrayList<>();
    final ApiKeys keys;
    final KeyedCalls calls;
    final KnownPeople people;
    final Vault vault;
    final EmployeeId kari = EmployeeId.random();
    final EmployeeId nils = EmployeeId.random();
    final EmployeeId per = EmployeeId.random();
    final EmployeeId dag = EmployeeId.random();

    private final InMemoryRequests memory = new InMemoryRequests();
    private final RequestQueue queue;
    private final Databases on;
    private AccessLog log;
    private Settings settings = Settings.of(Map.of());
    private final WorkingDays days = new NorwegianWorkingDays();
    final SavedViews savedViews = new InMemorySavedViews();
    final InMemoryDeputyships deputyships = new InMemoryDeputyships();
    private final InMemoryEmployees employees = new InMemoryEmployees();
    private final DeliveredRegister register = new DeliveredRegister();
    private Caller caller = FixedCaller.ofThePublic();
    private @Nullable PeopleWorld store;
    private @Nullable ErasureLedger ledger;

    RightsWorld() {
        this(new RecordingAccessLog());
    }

    RightsWorld(AccessLog log) {
        this(log, Databases.MEMORY);
    }

    /** The same world, over repositories of a database. */
    RightsWorld(AccessLog log, Databases on) {
        this(log, on, TestClock.on("2026-11-23T10:00"), Vaults.inMemory());
    }

    /** With people who are stored, and erasures that are kept. */
    RightsWorld(Databases on, PeopleWorld store, ErasureLedger ledger) {
        this(store.log, on, store.clock, store.vault);
        this.store = store;
        this.ledger = ledger;
    }

    private RightsWorld(AccessLog log, Databases on, TestClock clock, Vault vault) {
        this.log = log;
        this.on = on;
        this.clock = clock;
        this.vault = vault;
        requests = on.repository(() -> memory, JpaRequests::new);
        rulings = on.repository(() -> new InMemoryClaimRulings(memory), JpaClaimRulings::new);
        drafts = on.repository(InMemoryDrafts::new, JpaDrafts::new);
        locks = on.repository(InMemoryLocks::new, JpaLocks::new);
        pleas = on.repository(InMemoryCodePleas::new, JpaCodePleas::new);
        holds = on.repository(InMemoryHolds::new, JpaHolds::new);
        suppressions = on.repository(InMemorySuppressions::new, JpaSuppressions::new);
        stops = on.repository(InMemoryPurposeStops::new, JpaPurposeStops::new);
        disclosures = on.repository(InMemoryDisclosures::new, database -> new JpaDisclosures(database, vault));
        errands = on.repository(InMemoryErrands::new, JpaErrands::new);
        notices = on.repository(InMemoryRecipientNotices::new, database -> new JpaRecipientNotices(database, vault));
        answers = on.repository(InMemoryFinishedAnswers::new, JpaFinishedAnswers::new);
        attachments = on.repository(InMemoryCaseAttachments::new, JpaCaseAttachments::new);
        evidences = on.repository(InMemoryEvidences::new, JpaEvidences::new);
        messages = on.repository(InMemoryCaseMessages::new, JpaCaseMessages::new);
        letters = on.repository(InMemoryCaseLetters::new, JpaCaseLetters::new);
        keys = on.repository(InMemoryApiKeys::new, JpaApiKeys::new);
        calls = on.repository(InMemoryKeyedCalls::new, JpaKeyedCalls::new);
        queue = on.repository(() -> new InMemoryRequestQueue(memory), JpaRequestQueue::new);
        this.people = new KnownPeople(() -> this.log, this::choices);
        employees.add(employee(kari, "Kari Nordmann", Roles.CASE_WORKER));
        employees.add(employee(nils, "Nils Berg", Roles.CASE_WORKER));
        employees.add(employee(per, "Per Lund", Roles.PRIVACY_MANAGER));
        employees.add(employee(dag, "Dag Moe", Roles.DPO));
    }

    private static Employee employee(EmployeeId id, String name, String role) {
        return new Employee(id, name, name.toLowerCase().replace(' ', '.'), List.of(role), Language.NB);
    }

    /** Another case worker. */
    EmployeeId employ(String name, String signInName) {
        var id = EmployeeId.random();
        employees.add(new Employee(id, name, signInName, List.of(Roles.CASE_WORKER), Language.NB));
        return id;
    }

    /** From now on the services write to that log. */
    void traceTo(AccessLog another) {
        log = another;
    }

    RightsWorld as(EmployeeId employee) {
        caller = FixedCaller.employee(employee.value(), role(employee));
        return this;
    }

    private String role(EmployeeId employee) {
        if (employee.equals(per)) return Roles.PRIVACY_MANAGER;
        return employee.equals(dag) ? Roles.DPO : Roles.CASE_WORKER;
    }

    /** Another system, with a new key that has these scopes. */
    ApiKeyId key(KeyScope... scopes) {
        var id = ApiKeyId.random();
        var today = LocalDate.now(clock);
        var key = new ApiKey(id, "Web shop", Set.of(scopes), id.toString(), per, today, today, clock.instant());
        inTransaction(() -> keys.add(key));
        return id;
    }

    /** The next key of the same system. */
    ApiKeyId keyAfter(ApiKeyId old) {
        var id = ApiKeyId.random();
        var today = LocalDate.now(clock);
        inTransaction(() -> keys.add(
                keys.find(old).orElseThrow().successor(id, 2, id.toString(), per, today, today, clock.instant())));
        return id;
    }

    RightsWorld as(ApiKeyId key) {
        var scopes = inTransaction(() -> keys.find(key)).orElseThrow().scopes();
        caller = FixedCaller.employee(
                key.value(), scopes.stream().map(KeyScope::role).toArray(String[]::new));
        return this;
    }

    SystemDesk systemDesk() {
        return new SystemDesk(
                requests,
                new CounterReception(reception(), sending(), new ScopeOffers(register), vault, clock),
                seal(),
                caseMails(),
                letterBook(),
                time(),
                repeats(),
                systems(),
                caller,
                trace(),
                rulingBook(),
                protecting());
    }

    private Repeats repeats() {
        return new Repeats(calls, systems(), vault, clock);
    }

    private CallingSystem systems() {
        return new CallingSystem(keys, caller);
    }

    RightsWorld asVern() {
        caller = FixedCaller.system();
        return this;
    }

    RightsWorld asThePublic() {
        caller = FixedCaller.ofThePublic();
        return this;
    }

    RequestIntake intake() {
        return new RequestIntake(
                book(),
                new ScopeOffers(register),
                sending(),
                requests,
                secrets(),
                turnstile,
                trace(),
                protecting(),
                clock);
    }

    CaseWindow window() {
        return new CaseWindow(
                requests,
                locks,
                answerBook(),
                seal(),
                secrets(),
                grants(),
                caseMails(),
                letterBook(),
                pleas,
                turnstile,
                trace(),
                rulingBook(),
                protecting(),
                outcomes(),
                errandBook(),
                recipientLines(),
                seenBook(),
                clock,
                time());
    }

    RequestDesk desk() {
        var views = new RequestViews(
                seal(),
                new CopiesHeld(seal()),
                deciders(),
                new StepViews(seal(), new KeyNames(keys)),
                door(),
                register,
                new DeadlineViews(time(), seal()),
                protecting(),
                time(),
                scopeViews(),
                returned());
        return new RequestDesk(
                requests,
                casesInHand(),
                queue,
                new QueueTally(queue),
                errands,
                new Kin(requests, time()),
                views,
                new CounterReception(reception(), sending(), new ScopeOffers(register), vault, clock),
                locks,
                seal(),
                secrets(),
                caseMails(),
                deciders(),
                trace(),
                clock);
    }

    DossierDesk dossierDesk() {
        var facts = new DossierFacts(
                seal(),
                rulings,
                new StepViews(seal(), new KeyNames(keys)),
                new ScopeViews(materials(), register),
                new DeadlineViews(time(), seal()),
                new DossierDecisions(rulings, materials(), seal()),
                new DossierSurroundings(
                        protecting(),
                        errands,
                        notices,
                        disclosures,
                        talkBook(),
                        attachmentBook(),
                        evidenceBook(),
                        seal()),
                register,
                deciders());
        return new DossierDesk(
                requests,
                facts,
                letterBook(),
                attachmentBook(),
                evidenceBook(),
                answerBook(),
                caseDisclosures(),
                seal(),
                casesInHand(),
                deciders(),
                trace(),
                time());
    }

    private CaseDisclosures caseDisclosures() {
        var lines = new DisclosureLines(register, new Colleagues(employees), caller, standIns());
        return new CaseDisclosures(disclosures, lines, register, log, clock);
    }

    BulkDesk bulkDesk() {
        return new BulkDesk(desk(), requests, new QueueTally(queue), trace());
    }

    ClaimDesk claimDesk() {
        return new ClaimDesk(
                casesInHand(),
                rulingBook(),
                scopeViews(),
                seal(),
                caseMails(),
                letterBook(),
                deciders(),
                protecting(),
                time());
    }

    LadderDesk ladder() {
        var codes = new CodesOnFile(whom(), secrets(), caseMails(), time());
        return new LadderDesk(
                casesInHand(), codes, time(), seal(), caseMails(), letterBook(), protecting(), deciders());
    }

    KinDesk kinDesk() {
        return new KinDesk(
                requests,
                new Kin(requests, time()),
                casesInHand(),
                seal(),
                caseMails(),
                letterBook(),
                deciders(),
                trace(),
                time(),
                protecting(),
                rulingBook());
    }

    ViewDesk viewDesk() {
        return new ViewDesk(savedViews, deciders());
    }

    AuthorityDesk authority() {
        return new AuthorityDesk(
                casesInHand(), time(), seal(), attachmentBook(), letterBook(), caseMails(), deciders(), protecting());
    }

    TimeDesk timeDesk() {
        return new TimeDesk(casesInHand(), time(), seal(), caseMails(), letterBook(), deciders());
    }

    IdentityWindow identityWindow() {
        return new IdentityWindow(requests, grants(), secrets(), caseMails(), turnstile, trace(), protecting(), time());
    }

    DeadlineRounds deadlines() {
        return new DeadlineRounds(requests, deciders(), caseMails(), trace(), time());
    }

    ExtensionNotices extensionNotices() {
        return new ExtensionNotices(requests, caseMails(), trace(), time());
    }

    AnswerNotices answerNotices() {
        return new AnswerNotices(requests, protecting(), trace());
    }

    private CaseTime time() {
        return new CaseTime(days, settings, clock);
    }

    IdentityDesk identity() {
        return new IdentityDesk(
                requests,
                casesInHand(),
                door(),
                whom(),
                rulings,
                seal(),
                new CaseKeys(vault, new Passing(), caseDisclosures()),
                deciders(),
                trace(),
                protecting(),
                time());
    }

    RequestsHeld requestsHeld() {
        return new RequestsHeld(requests, letters, messages, attachmentBook(), seal(), clock);
    }

    AnswerDesk answerDesk(PersonalDataSystem... others) {
        return new AnswerDesk(
                casesInHand(),
                new SystemSearcher(reachable(others), register, whom(), seal(), returned(), clock),
                new Attestations(register, seal(), new CopiesHeld(seal()), whom(), returned(), clock),
                answering(),
                rulingBook(),
                consequences(),
                register,
                seal(),
                deciders(),
                protecting(),
                clock);
    }

    Register register() {
        return register.now();
    }

    RecipientDesk recipientDesk() {
        return new RecipientDesk(
                casesInHand(), notices, recipientLines(), secrets(), caseMails(), seal(), deciders(), clock);
    }

    private RecipientLines recipientLines() {
        return new RecipientLines(notices, door(), register, seal(), clock);
    }

    RecipientWindow recipientWindow() {
        return new RecipientWindow(
                notices,
                requests,
                noticeViews(),
                new NoticeGrants(notices, secrets(), clock),
                secrets(),
                locks,
                seal(),
                caseMails(),
                turnstile,
                trace(),
                clock);
    }

    /** As if they had entered link and code. */
    Grant grantTo(RecipientNotice notice) {
        return new NoticeGrants(notices, secrets(), clock).to(notice);
    }

    RecipientRounds recipientRounds() {
        return new RecipientRounds(notices, requests, secrets(), seal(), caseMails(), settings, trace(), clock);
    }

    ErrandDesk errandDesk() {
        return new ErrandDesk(
                casesInHand(),
                errands,
                carrier(),
                erased(),
                errandBook(),
                evidenceBook(),
                attachmentBook(),
                returned(),
                whom(),
                protecting(),
                register,
                seal(),
                deciders(),
                clock);
    }

    ErrandRounds errandRounds() {
        return new ErrandRounds(requests, errands, carrier(), protecting(), caseMails(), trace(), clock);
    }

    private Carrier carrier() {
        return new Carrier(reachable(), whom(), seal(), erased(), clock);
    }

    private ErasedData erased() {
        return new ErasedData(ledger(), whom(), seal());
    }

    private ReturnedData returned() {
        return new ReturnedData(ledger(), new HoldsOfPeople(holds), errands, register, seal(), clock);
    }

    private ErasureLedger ledger() {
        return ledger == null
                ? new ErasureLedger(erasures, new SubjectHashes(vault), register, Heard.byNobody(), clock)
                : ledger;
    }

    private PersonalDataDoor door() {
        return store == null ? people.door() : store.door();
    }

    PersonalDataSystem holdings() {
        return store == null ? people.holdings() : new PeopleHoldings(store.door());
    }

    /** Whoever acts now. */
    Caller caller() {
        return caller;
    }

    RightsWorld as(Caller another) {
        caller = another;
        return this;
    }

    private Consequences consequences() {
        return new Consequences(errandBook(), new Recipients(disclosures, notices, rulings, materials(), clock));
    }

    NoticeViews noticeViews() {
        return new NoticeViews(recipientLines(), disclosures, errandBook(), register, clock);
    }

    private ErrandBook errandBook() {
        return new ErrandBook(errands, rulings, materials(), whom(), seal(), register, time(), clock);
    }

    private Reachable reachable(PersonalDataSystem... others) {
        var reachable = new ArrayList<>(connected);
        reachable.addAll(List.of(others));
        reachable.add(requestsHeld());
        reachable.add(holdings());
        return new Reachable(reachable, List.of());
    }

    HumanReviewDesk humanReviewDesk() {
        return new HumanReviewDesk(
                requests,
                casesInHand(),
                rulingBook(),
                protecting(),
                locks,
                seal(),
                caseMails(),
                deciders(),
                trace(),
                time(),
                clock);
    }

    RulingDesk rulingDesk() {
        var views = new RulingViews(materials(), register, seal(), deciders(), protecting());
        return new RulingDesk(
                casesInHand(),
                requests,
                rulings,
                rulingBook(),
                views,
                seal(),
                deciders(),
                trace(),
                protecting(),
                clock);
    }

    ChoiceBook choices() {
        return new ChoiceBook(suppressions, stops, new ContactHashes(vault), register, clock);
    }

    Protecting protecting() {
        return new Protecting(
                door(),
                choices(),
                new ContactHashes(vault),
                rulings,
                errands,
                seal(),
                new RestrictedRecipients(
                        disclosures, notices, requests, door(), choices(), register, caseMails(), trace(), clock),
                new RestrictedSystems(
                        errandBook(), errands, requests, door(), choices(), register, caseMails(), trace(), clock),
                new LiftingNotices(letterBook(), caseMails(), clock),
                register,
                trace(),
                clock);
    }

    private RulingBook rulingBook() {
        return new RulingBook(rulings, materials(), holds, register);
    }

    private ScopeViews scopeViews() {
        return new ScopeViews(materials(), register);
    }

    private CasesInHand casesInHand() {
        return new CasesInHand(requests, deciders(), trace());
    }

    /** Rounds that answer access and an end to marketing by themselves; nothing but what Vern holds is found. */
    AutomaticRounds automatic(PersonalDataSystem... others) {
        var work = new AutomaticWork(
                requests,
                door(),
                whom(),
                new CaseKeys(vault, new Passing(), caseDisclosures()),
                new SystemSearcher(reachable(others), register, whom(), seal(), returned(), clock),
                materials(),
                disclosures,
                holds,
                rulingBook(),
                answering(),
                consequences(),
                protecting(),
                register,
                settings,
                time());
        return new AutomaticRounds(requests, work, trace(), clock);
    }

    /** From now on every system is searched by machine. */
    void connectAll() {
        register.delivered = Register.of(
                1,
                register.delivered.elements().stream()
                        .map(RightsWorld::connected)
                        .toList());
    }

    /** From now on that setting has that value. */
    void set(String key, String value) {
        settings = Settings.of(Map.of(key, value));
    }

    private static Element connected(Element element) {
        return element instanceof DataSystem system
                ? new DataSystem(
                        system.key(),
                        system.name(),
                        system.description(),
                        system.processor(),
                        system.location(),
                        Connection.MACHINE,
                        system.owner(),
                        system.securityMeasures(),
                        system.instructions(),
                        system.valid(),
                        system.confirm())
                : element;
    }

    CaseRounds rounds() {
        return new CaseRounds(
                requests,
                book(),
                answerBook(),
                attachmentBook(),
                locks,
                pleas,
                repeats(),
                secrets(),
                caseMails(),
                trace(),
                clock);
    }

    LostMails lostMails() {
        return new LostMails(requests, notices, caseMails(), trace(), clock);
    }

    CaseNeeds needs() {
        return new CaseNeeds(requests, notices, standIns(), new Colleagues(employees));
    }

    CaseSeal seal() {
        return new CaseSeal(vault);
    }

    Reception reception() {
        return new Reception(requests, seal(), secrets(), days, protecting(), clock);
    }

    <T> T inTransaction(Supplier<T> work) {
        return on.inTransaction(work);
    }

    void inTransaction(Runnable work) {
        on.inTransaction(work);
    }

    /** All requests of a world in memory. */
    Stream<DataSubjectRequest> all() {
        return memory.all();
    }

    DataSubjectRequest request(String reference) {
        return on.inTransaction(() -> {
            var request = requests.find(new ReferenceNumber(reference)).orElseThrow();
            request.timeline(); // read while the transaction is open
            request.searches();
            request.exclusions();
            return request;
        });
    }

    long version(RequestId id) {
        return requests.get(id).version();
    }

    private final Turnstile turnstile = new Turnstile(
            new Caller() {
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
            },
            Settings.of(Map.of("vern.tries.address", "60", "vern.tries.reference", "12")));

    AnswerMaterials materials() {
        return new AnswerMaterials(requests, whom(), seenBook(), rulings, disclosures, seal(), clock);
    }

    private Answering answering() {
        return new Answering(
                materials(),
                register,
                new AnswerPrinter(),
                answerBook(),
                caseMails(),
                letterBook(),
                secrets(),
                settings,
                clock);
    }

    Outcomes outcomes() {
        return new Outcomes(materials(), register, seal());
    }

    AnswerBook answerBook() {
        return answerBook(new AnswerPrinter());
    }

    AnswerBook answerBook(AnswerPrinter printer) {
        return new AnswerBook(answers, printer, new Apart(), seal(), clock);
    }

    private DraftBook book() {
        return new DraftBook(drafts, vault, clock);
    }

    private Sending sending() {
        return new Sending(book(), reception(), caseMails(), letterBook(), secrets(), vault, trace(), clock);
    }

    private CaseMails caseMails() {
        return new CaseMails(new Collecting(), register, settings, clock);
    }

    TalkDesk talkDesk() {
        return new TalkDesk(casesInHand(), talkBook(), attachmentBook(), caseMails(), deciders(), time());
    }

    TalkWindow talkWindow() {
        return new TalkWindow(
                requests, grants(), talkBook(), attachmentBook(), seal(), caseMails(), turnstile, trace(), time());
    }

    private TalkBook talkBook() {
        return new TalkBook(messages, attachmentBook(), seal(), secrets(), clock);
    }

    EvidenceBook evidenceBook() {
        return new EvidenceBook(evidences, attachmentBook(), seal(), clock);
    }

    AttachmentBook attachmentBook() {
        return new AttachmentBook(attachments, seal(), settings, clock);
    }

    LetterDesk letterDesk() {
        var drafts = new LetterDrafts(letterBook(), answering(), time());
        return new LetterDesk(casesInHand(), letterBook(), drafts, protecting(), deciders(), time());
    }

    SeenWindow seenWindow() {
        return new SeenWindow(grants(), seenBook(), register, trace(), clock);
    }

    private SeenBook seenBook() {
        return new SeenBook(requests, rulings, new Consultations(consulted), disclosures, holds, clock);
    }

    LetterWindow letterWindow() {
        return new LetterWindow(grants(), letterBook(), trace(), clock);
    }

    LetterBook letterBook() {
        return new LetterBook(letters, attachmentBook(), register, seal(), caseMails(), clock);
    }

    private Secrets secrets() {
        return new Secrets(vault);
    }

    Grants grants() {
        return new Grants(requests, secrets(), clock);
    }

    Whom whom() {
        return new Whom(door(), seal(), requests);
    }

    private Deciders deciders() {
        return new Deciders(caller, new Colleagues(employees), employees, standIns());
    }

    private StandIns standIns() {
        return new StandIns(deputyships, clock);
    }

    /** From now on for so many days the one stands in for the other. */
    void standsIn(EmployeeId deputy, EmployeeId absent, int days) {
        var today = LocalDate.now(clock);
        var span = new Deputyship.Days(today, today.plusDays(days - 1));
        deputyships.add(new Deputyship(UUID.randomUUID(), absent, deputy, span, absent, clock.instant()));
    }

    private CaseTrace trace() {
        return new CaseTrace(log);
    }

    /** Keeps whose the letters of which case became. */
    private final class Passing extends LetterKeys {
        @Override
        public void passTo(UUID caseId, UUID owner) {
            passed.add(caseId + " " + owner);
        }
    }

    /** Opens each piece in a transaction, also where the one in which it was asked for is over. */
    private final class Apart extends AnswerPieces {

        Apart() {
            super(answers, seal());
        }

        @Override
        public byte[] open(AnswerPlace place) {
            return on.inTransaction(() -> super.open(place));
        }
    }

    /** Keeps what would have been sent. */
    private final class Collecting extends Outbox {
        @Override
        public MailId send(NewMail mail, UUID owner) {
            mails.add(mail);
            owners.add(owner);
            return MailId.random();
        }
    }

    /** The register that Vern is delivered with, in its first version. */
    private static final class DeliveredRegister extends CurrentRegister {

        private Register delivered = QmPlusRegister.register();

        @Override
        public Register now() {
            return delivered;
        }

        @Override
        public Register at(int version) {
            return delivered;
        }
    }
}
