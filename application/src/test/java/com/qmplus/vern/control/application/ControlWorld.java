package com.qmplus.vern.control.application;

import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.correspondence.application.Outbox;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.register.application.QmPlusRegister;
import com.qmplus.vern.rights.application.InMemoryRequests;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.PromiseCheck;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.OwnTransaction;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleagues;
import com.qmplus.vern.staff.application.InMemoryEmployees;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The board over repositories in memory, with checks that see what a test has them see. */
final class ControlWorld {

    final TestClock clock = TestClock.anyDay();
    final InMemoryPolicies policies = new InMemoryPolicies();
    final InMemoryPromiseRuns runs = new InMemoryPromiseRuns();
    final InMemoryRequests requests = new InMemoryRequests();
    final InMemoryEmployees employees = new InMemoryEmployees();
    final List<NewMail> mails = new ArrayList<>();
    final List<PromiseCheck> all = new ArrayList<>();
    final CurrentRegister register = QmPlusRegister.current();
    final EmployeeId ida;
    final EmployeeId dag = employee("Dag Vik", "dag", Roles.DPO);

    private final Colleagues colleagues = new Colleagues(employees);
    private final Checks checks = new Checks(all, new OwnTransaction(), clock);

    ControlWorld() {
        this("ida@qmplus.example");
    }

    /** @param signInName what Ida signs in with, who is the privacy manager */
    ControlWorld(String signInName) {
        ida = employee("Ida Strand", signInName, Roles.PRIVACY_MANAGER);
        policies.add(DeliveredPolicy.on(clock.instant()));
    }

    EmployeeId employee(String name, String signInName, String role) {
        var id = EmployeeId.random();
        employees.add(new Employee(id, name, signInName, List.of(role), Language.NB));
        return id;
    }

    /** A check that sees that from now on. */
    void sees(String key, Promise promise, Checked seen) {
        all.removeIf(check -> check.key().equals(key));
        all.add(new Seeing(key, promise, seen));
    }

    PromiseDesk desk() {
        return desk(ida, Roles.PRIVACY_MANAGER);
    }

    PromiseDesk desk(EmployeeId who, String role) {
        var caller = FixedCaller.employee(who.value(), role);
        return new PromiseDesk(boards(), runs, checks, book(), colleagues, register, caller, clock);
    }

    PromiseFeed feed() {
        return new PromiseFeed(boards());
    }

    private Boards boards() {
        return new Boards(policies, runs, checks, colleagues, register, requests, clock);
    }

    PromiseRounds rounds() {
        return new PromiseRounds(checks, book(), clock);
    }

    PolicyDesk policyDesk() {
        return new PolicyDesk(policies, colleagues, FixedCaller.employee(ida.value(), Roles.PRIVACY_MANAGER), clock);
    }

    private PromiseBook book() {
        var settings = Settings.of(Map.of("vern.address", "https://vern.example.no"));
        return new PromiseBook(runs, new PromiseMails(new Collecting(), colleagues, register, settings));
    }

    private record Seeing(String key, Promise promise, Checked seen) implements PromiseCheck {

        @Override
        public Checked look(Instant now) {
            return seen;
        }
    }

    /** Sends nothing to nobody. */
    static final class Unsent extends Outbox {

        @Override
        public MailId send(NewMail mail) {
            return MailId.random();
        }
    }

    private final class Collecting extends Outbox {

        @Override
        public MailId send(NewMail mail) {
            mails.add(mail);
            return MailId.random();
        }
    }
}
