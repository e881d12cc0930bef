package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.Consultations;
import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.InMemoryAccessEntries;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.correspondence.application.Outbox;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.register.application.QmPlusRegister;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NorwegianWorkingDays;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.WorkingDays;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.shared.application.Vaults;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleagues;
import com.qmplus.vern.staff.application.InMemoryEmployees;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The services of the feature, as they stand together in the server, over repositories in memory. */
final class RightsWorld {

    final TestClock clock = TestClock.on("2026-11-23T10:00");
    final InMemoryRequests requests = new InMemoryRequests();
    final InMemoryDrafts drafts = new InMemoryDrafts();
    final InMemoryLocks locks = new InMemoryLocks();
    final InMemoryFinishedAnswers answers = new InMemoryFinishedAnswers();
    final List<NewMail> mails = new ArrayList<>();
    final KnownPeople people;
    final Vault vault = Vaults.inMemory();
    final EmployeeId kari = EmployeeId.random();
    final EmployeeId nils = EmployeeId.random();
    final EmployeeId per = EmployeeId.random();

    private AccessLog log;
    private final Settings settings;
    private final WorkingDays days = new NorwegianWorkingDays();
    private final InMemoryEmployees employees = new InMemoryEmployees();
    private final CurrentRegister register = new DeliveredRegister();
    private Caller caller = FixedCaller.ofThePublic();

    RightsWorld() {
        this(new RecordingAccessLog());
    }

    RightsWorld(AccessLog log) {
        this(log, Map.of());
    }

    RightsWorld(AccessLog log, Map<String, String> settings) {
        this.log = log;
        this.settings = Settings.of(settings);
        this.people = new KnownPeople(() -> this.log);
        employees.add(employee(kari, "Kari Nordmann", Roles.CASE_WORKER));
        employees.add(employee(nils, "Nils Berg", Roles.CASE_WORKER));
        employees.add(employee(per, "Per Lund", Roles.PRIVACY_MANAGER));
    }

    private static Employee employee(EmployeeId id, String name, String role) {
        return new Employee(id, name, name.toLowerCase().replace(' ', '.'), List.of(role), Language.NB);
    }

    /** From now on the services write to that log. */
    void traceTo(AccessLog another) {
        log = another;
    }

    RightsWorld as(EmployeeId employee) {
        var role = employee.equals(per) ? Roles.PRIVACY_MANAGER : Roles.CASE_WORKER;
        caller = FixedCaller.employee(employee.value(), role);
        return this;
    }

    RightsWorld asThePublic() {
        caller = FixedCaller.ofThePublic();
        return this;
    }

    AccessIntake intake() {
        return new AccessIntake(book(), sending(), requests, secrets(), turnstile, trace(), clock);
    }

    CaseWindow window() {
        return new CaseWindow(
                requests, locks, answers, seal(), secrets(), grants(), caseMails(), turnstile, trace(), clock);
    }

    RequestDesk desk() {
        var views = new RequestViews(seal(), deciders(), new PersonNames(List.of()), register, days, clock);
        return new RequestDesk(
                requests,
                new InMemoryRequestQueue(requests),
                views,
                new CounterReception(reception(), sending(), vault, clock),
                locks,
                seal(),
                secrets(),
                caseMails(),
                deciders(),
                trace(),
                clock);
    }

    IdentityDesk identity() {
        return new IdentityDesk(requests, people.door(), whom(), seal(), vault, deciders(), trace(), clock);
    }

    AnswerDesk answerDesk(PersonalDataSystem... others) {
        var reachable = new ArrayList<>(List.of(others));
        reachable.add(new RequestsHeld(requests, seal()));
        reachable.add(people.holdings());
        return new AnswerDesk(
                requests,
                new SystemSearcher(reachable, register, whom(), seal(), clock),
                new Attestations(register, seal(), clock),
                answering(),
                register,
                seal(),
                deciders(),
                trace(),
                clock);
    }

    CaseRounds rounds() {
        return new CaseRounds(requests, book(), answers, locks, caseMails(), trace(), clock);
    }

    LostMails lostMails() {
        return new LostMails(requests, caseMails(), trace(), clock);
    }

    CaseNeeds needs() {
        return new CaseNeeds(requests);
    }

    CaseSeal seal() {
        return new CaseSeal(vault);
    }

    Reception reception() {
        return new Reception(requests, seal(), secrets(), days, clock);
    }

    DataSubjectRequest request(String reference) {
        return requests.all()
                .filter(each -> each.intake().reference().value().equals(reference))
                .findFirst()
                .orElseThrow();
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

    private Answering answering() {
        var materials =
                new AnswerMaterials(requests, whom(), new Consultations(new InMemoryAccessEntries()), seal(), clock);
        return new Answering(materials, register, new AnswerPrinter(), answers, seal(), caseMails(), settings, clock);
    }

    private DraftBook book() {
        return new DraftBook(drafts, vault, clock);
    }

    private Sending sending() {
        return new Sending(book(), reception(), caseMails(), secrets(), vault, clock);
    }

    private CaseMails caseMails() {
        return new CaseMails(new Collecting(), register, settings, clock);
    }

    private Secrets secrets() {
        return new Secrets(vault);
    }

    private Grants grants() {
        return new Grants(requests, secrets(), clock);
    }

    private Whom whom() {
        return new Whom(people.door(), seal());
    }

    private Deciders deciders() {
        return new Deciders(caller, new Colleagues(employees), employees);
    }

    private CaseTrace trace() {
        return new CaseTrace(log);
    }

    /** Keeps what would have been sent. */
    private final class Collecting extends Outbox {
        @Override
        public MailId send(NewMail mail) {
            mails.add(mail);
            return MailId.random();
        }
    }

    /** The register that Vern is delivered with, in its first version. */
    private static final class DeliveredRegister extends CurrentRegister {

        private final Register delivered = QmPlusRegister.register();

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
