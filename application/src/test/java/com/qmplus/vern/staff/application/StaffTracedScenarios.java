package com.qmplus.vern.staff.application;

import static com.qmplus.vern.audit.application.TracedScenario.changing;
import static com.qmplus.vern.audit.application.TracedScenario.reading;

import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.TracedScenario;
import com.qmplus.vern.audit.application.TracedScenarios;
import com.qmplus.vern.audit.application.Turnstile;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.staff.ApiKey;
import com.qmplus.vern.staff.ApiKeyId;
import com.qmplus.vern.staff.Deputyship;
import com.qmplus.vern.staff.KeyScope;
import com.qmplus.vern.staff.application.Challenges.Due;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

public final class StaffTracedScenarios implements TracedScenarios {

    @Override
    public List<TracedScenario> scenarios(AccessLog log) {
        return Stream.of(
                        signingIn(log),
                        accounts(log),
                        ownAccount(log),
                        deputies(log),
                        ofKeys(log),
                        Stream.of(settingUp(log)))
                .flatMap(scenario -> scenario)
                .toList();
    }

    private static Stream<TracedScenario> signingIn(AccessLog log) {
        var right = new House(log);
        var wrong = new House(log);
        var unknown = new House(log);
        var code = new House(log);
        var enrolment = new House(log);
        enrolment.secondFactors.offerTo(enrolment.kari, House.SECRET);
        var invited = new House(log);
        invited.invitations.invite(invited.kari);
        return Stream.of(
                reading(SignIn.class, "password", () -> right.signIn().password("kari", House.PASSWORD)),
                changing(
                        SignIn.class,
                        "password",
                        () -> wrong.signIn().password("kari", "not hers"),
                        () -> wrong.stateOf(wrong.kari)),
                reading(SignIn.class, "password", () -> unknown.signIn().password("nobody", "at all")),
                changing(
                        SignIn.class,
                        "code",
                        () -> code.signIn().code(code.challenges.issue(Due.CODE, code.kari), code.presentCode()),
                        () -> code.kari
                                .secondFactor()
                                .orElseThrow()
                                .isNew(code.clock.instant().getEpochSecond() / 30)),
                changing(
                        SignIn.class,
                        "enrol",
                        () -> enrolment
                                .signIn()
                                .enrol(
                                        enrolment.challenges.issue(Due.ENROLMENT, enrolment.kari),
                                        enrolment.presentCode()),
                        () -> enrolment.stateOf(enrolment.kari)),
                changing(
                        SignIn.class,
                        "choose",
                        () -> invited.signIn()
                                .choose(invited.challenges.issue(Due.PASSWORD, invited.kari), "seven red boats"),
                        () -> invited.stateOf(invited.kari)));
    }

    private static Stream<TracedScenario> accounts(AccessLog log) {
        var house = new House(log);
        var created = new House(log);
        var left = new House(log);
        var locked = new House(log);
        locked.lockOut.fail(LockOut.Step.PASSWORD, "kari");
        var reset = new House(log);
        var invited = new House(log);
        var changed = new House(log);
        var newcomer = new NewAccount("Ola Dal", "ola", List.of(Roles.DPO), Language.EN);
        return Stream.of(
                reading(AccountDesk.class, "list", () -> house.accountDesk().list()),
                changing(
                        AccountDesk.class,
                        "create",
                        () -> created.accountDesk().create(newcomer),
                        () -> created.employees.all().size()),
                changing(
                        AccountDesk.class,
                        "inviteAnew",
                        () -> invited.accountDesk().inviteAnew(invited.kari.id(), 0),
                        () -> invited.stateOf(invited.kari)),
                changing(
                        AccountDesk.class,
                        "changeRoles",
                        () -> changed.accountDesk().changeRoles(changed.kari.id(), 0, List.of(Roles.AUDITOR)),
                        () -> changed.stateOf(changed.kari)),
                changing(
                        AccountDesk.class,
                        "unlock",
                        () -> locked.accountDesk().unlock(locked.kari.id()),
                        () -> locked.stateOf(locked.kari)),
                changing(
                        AccountDesk.class,
                        "resetSecondFactor",
                        () -> reset.accountDesk().resetSecondFactor(reset.kari.id(), 0),
                        () -> reset.stateOf(reset.kari)),
                changing(
                        AccountDesk.class,
                        "leave",
                        () -> left.accountDesk().leave(left.kari.id(), 0),
                        () -> left.stateOf(left.kari)));
    }

    private static Stream<TracedScenario> ofKeys(AccessLog log) {
        var listed = new House(log);
        var made = new House(log);
        var withdrawn = new House(log);
        var refused = new House(log);
        var today = LocalDate.now(made.clock);
        var key = new ApiKey(
                ApiKeyId.random(),
                "Web shop",
                Set.of(KeyScope.REQUESTS_READ),
                "hash",
                withdrawn.ada.id(),
                today,
                today,
                made.clock.instant());
        withdrawn.keys.add(key);
        var renewed = new House(log);
        var old = new ApiKey(
                ApiKeyId.random(),
                "Web shop",
                Set.of(KeyScope.REQUESTS_READ),
                "hash",
                renewed.ada.id(),
                today,
                today,
                made.clock.instant());
        renewed.keys.add(old);
        return Stream.of(
                reading(KeyDesk.class, "list", () -> listed.keyDesk().list()),
                changing(
                        KeyDesk.class,
                        "make",
                        () -> made.keyDesk().make(new NewKey("Web shop", Set.of(KeyScope.REQUESTS_READ), today)),
                        () -> made.keys.all().size()),
                reading(KeyDesk.class, "one", () -> renewed.keyDesk().one(old.id())),
                changing(
                        KeyDesk.class,
                        "renew",
                        () -> renewed.keyDesk().renew(new Renewal(old.id(), today, today)),
                        () -> renewed.keys.all().size()),
                changing(
                        KeyDesk.class,
                        "withdraw",
                        () -> withdrawn.keyDesk().withdraw(key.id()),
                        () -> key.state(today)),
                reading(KeyDoor.class, "refused", () -> refused.keyDoor().refused("")));
    }

    private static Stream<TracedScenario> deputies(AccessLog log) {
        var listed = new House(log);
        var named = new House(log);
        var ended = new House(log);
        var nils = named.join("Nils Berg", "nils", Roles.CASE_WORKER);
        var today = LocalDate.now(named.clock);
        var id = UUID.randomUUID();
        ended.deputyships.add(new Deputyship(
                id,
                ended.kari.id(),
                ended.ada.id(),
                new Deputyship.Days(today, today),
                ended.kari.id(),
                ended.clock.instant()));
        return Stream.of(
                reading(DeputyDesk.class, "ahead", () -> listed.deputyDesk().ahead()),
                changing(
                        DeputyDesk.class,
                        "name",
                        () -> named.deputyDesk().name(named.kari.id(), nils.id(), today, today),
                        () -> named.deputyships.ahead(today).size()),
                changing(
                        DeputyDesk.class,
                        "end",
                        () -> ended.deputyDesk().end(id),
                        () -> ended.deputyships.ahead(today).size()));
    }

    private static Stream<TracedScenario> ownAccount(AccessLog log) {
        var password = new House(log);
        var everywhere = new House(log);
        var here = new House(log);
        return Stream.of(
                changing(
                        MyAccount.class,
                        "changePassword",
                        () -> password.karisAccount().changePassword(House.PASSWORD, "seven red boats"),
                        () -> password.stateOf(password.kari)),
                changing(
                        MyAccount.class,
                        "signOutEverywhere",
                        () -> everywhere.karisAccount().signOutEverywhere(),
                        () -> everywhere.stateOf(everywhere.kari)),
                reading(MyAccount.class, "signOut", () -> here.karisAccount().signOut()));
    }

    private static TracedScenario settingUp(AccessLog log) {
        var employees = new InMemoryEmployees();
        var code = new SetUpCode();
        var setUp = new SetUp(employees, code, new Turnstile(FixedCaller.ofThePublic(), Settings.of(Map.of())), log);
        return changing(
                SetUp.class,
                "firstAdministrator",
                () -> setUp.firstAdministrator(LoggedCode.of(code::announce), "Ada Ås", "ada", House.PASSWORD),
                () -> employees.all().size());
    }
}
