package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.correspondence.application.Outbox;
import com.qmplus.vern.people.Candidate;
import com.qmplus.vern.people.Match;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.PersonalDataDoor;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Decider.Colleague;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.rights.SystemSearch.Outcome;
import com.qmplus.vern.rights.application.DemoTale.Chapter;
import com.qmplus.vern.rights.application.Reception.Asked;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.WorkingDays;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.Employees;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Fills the queue of the trial, once: each case as it would have come about, on the days on which it would have. A bean of its
 * own, because the server lends the role to what a start-up bean calls, not to its own beginning.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class DemoTeller {

    private static final Logger LOG = Logger.getLogger(DemoTeller.class.getName());

    private static final String CASE_WORKER = "kari";

    private Requests requests;
    private RequestQueue queue;
    private PersonalDataDoor door;
    private Whom whom;
    private SystemSearcher searcher;
    private Answering answering;
    private LetterBook letters;
    private CurrentRegister register;
    private Employees employees;
    private Outbox outbox;
    private Settings settings;
    private CaseSeal seal;
    private Secrets secrets;
    private Vault vault;
    private CaseKeys keys;
    private WorkingDays days;
    private Protecting protecting;
    private Clock clock;

    protected DemoTeller() {} // for EJB

    @Inject
    public DemoTeller(
            Requests requests,
            RequestQueue queue,
            PersonalDataDoor door,
            Whom whom,
            SystemSearcher searcher,
            Answering answering,
            LetterBook letters,
            CurrentRegister register,
            Employees employees,
            Outbox outbox,
            Settings settings,
            CaseSeal seal,
            Secrets secrets,
            Vault vault,
            CaseKeys keys,
            WorkingDays days,
            Protecting protecting,
            Clock clock) {
        this.requests = requests;
        this.queue = queue;
        this.door = door;
        this.whom = whom;
        this.searcher = searcher;
        this.answering = answering;
        this.letters = letters;
        this.register = register;
        this.employees = employees;
        this.outbox = outbox;
        this.settings = settings;
        this.seal = seal;
        this.secrets = secrets;
        this.vault = vault;
        this.keys = keys;
        this.days = days;
        this.protecting = protecting;
        this.clock = clock;
    }

    @FreeOfPersonalData("nobody in it exists")
    public void fill() {
        if (!settings.isTrial() || !isEmpty()) return;
        DemoTale.all().forEach(this::tell);
        LOG.log(Level.INFO, "The trial has {0} synthetic cases.", DemoTale.all().size());
    }

    private boolean isEmpty() {
        return total(QueueQuery.Filter.ALL) + total(QueueQuery.Filter.CLOSED) == 0;
    }

    private long total(QueueQuery.Filter filter) {
        var query = new QueueQuery(filter, "", QueueQuery.Sort.DUE, false, 0, 1);
        return queue.total(query, Set.of(EmployeeId.random()), LocalDate.now(clock));
    }

    private void tell(DemoTale tale) {
        var then = Clock.offset(clock, Duration.ofDays(-tale.daysAgo()));
        var request = asked(tale, then);
        if (tale.until().reaches(Chapter.CONFIRMED) && tale.email() != null)
            confirmEmail(request, Clock.offset(then, Duration.ofMinutes(20)));
        if (tale.until().reaches(Chapter.TAKEN)) work(request, tale.until(), Clock.offset(then, Duration.ofDays(1)));
    }

    private void confirmEmail(DataSubjectRequest request, Clock then) {
        request.confirmEmail(then.instant());
        protecting.at(then).bringAbout(request);
    }

    private DataSubjectRequest asked(DemoTale tale, Clock then) {
        var id = RequestId.random();
        var reception = new Reception(requests, seal, secrets, days, protecting.at(then), then);
        var asked = new Asked(
                id,
                vault.newKey(id.value()),
                tale.channel(),
                Language.NB,
                tale.name(),
                tale.email(),
                "",
                tale.scope(),
                tale.claims().stream().map(AskedClaim::of).toList(),
                LocalDate.now(then),
                null);
        var request = reception.receive(asked, new Decider.ThePerson());
        request.codeShown(secrets.hash(secrets.newCode()));
        letters.at(then).acknowledge(request);
        if (tale.email() != null) acknowledge(request, then);
        return request;
    }

    private void acknowledge(DataSubjectRequest request, Clock then) {
        var token = secrets.newToken();
        request.linkSent(secrets.hash(token), then.instant());
        new CaseMails(outbox, register, settings, then).received(request, token);
    }

    private void work(DataSubjectRequest request, Chapter until, Clock then) {
        var kari = kari();
        if (kari.isEmpty()) return;
        request.take(kari.get(), then.instant());
        if (until == Chapter.PERSON_KNOWN) confirmPerson(request, kari.get(), then);
        if (until == Chapter.CODE_LOST) request.askNewCode(then.instant());
        if (until.isAboutNobody()) answer(request, until, kari.get(), then);
    }

    private Optional<Colleague> kari() {
        return employees
                .bySignInName(CASE_WORKER)
                .map(employee -> new Colleague(employee.id(), Set.of(employee.name()), false));
    }

    private void confirmPerson(DataSubjectRequest request, Colleague by, Clock then) {
        door.candidates(whom.asked(request), new Use.ForImport(SystemKey.VERN)).stream()
                .filter(candidate -> candidate.matches().contains(Match.SAME_EMAIL))
                .map(Candidate::person)
                .findFirst()
                .ifPresent(person -> {
                    request.confirmPerson(by, person, true, then.instant());
                    keys.passTo(person, request);
                    protecting.at(then).bringAbout(request);
                });
    }

    private void answer(DataSubjectRequest request, Chapter until, Colleague by, Clock then) {
        var reason = seal.words(request, "Ingen treff på navn, e-post eller telefon");
        request.confirmNobody(by, reason, then.instant());
        if (!until.reaches(Chapter.SEARCHED)) return;
        searcher.search(request, by);
        request.searches().all().stream()
                .filter(search -> !search.byMachine())
                .forEach(search -> request.attest(by, search.system(), Outcome.nothing(), then.instant()));
        if (!until.reaches(Chapter.ANSWERED)) return;
        request.approve(by, register.now().version(), then.instant());
        answering.send(request, by, "");
        if (until == Chapter.CLOSED) request.close(by, clock.instant());
    }
}
