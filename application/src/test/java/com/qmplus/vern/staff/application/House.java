package com.qmplus.vern.staff.application;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.Turnstile;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.InMemoryVaultKeys;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.shared.application.Vaults;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.SignInTally;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A controller's staff in memory: Ada keeps the accounts, Kari works on cases; both are fully signed up. */
final class House {

    static final String PASSWORD = "a quiet fjord at dawn";
    static final byte[] SECRET = new byte[20];

    final TestClock clock = TestClock.anyDay();
    final Vault vault = Vaults.over(new InMemoryVaultKeys(), clock);
    final InMemoryEmployees employees = new InMemoryEmployees();
    final InMemorySignInTallies tallies = new InMemorySignInTallies();
    final InMemoryDeputyships deputyships = new InMemoryDeputyships();
    final InMemoryApiKeys keys = new InMemoryApiKeys();
    final SetUpCode setUpCode = new SetUpCode();
    final SecondFactors secondFactors = new SecondFactors(vault, clock);
    final Invitations invitations = new Invitations(vault, clock);
    String address = "192.0.2.7";
    final Caller visitor = new Caller() {
        @Override
        public String id() {
            return PUBLIC;
        }

        @Override
        public Set<String> roles() {
            return Set.of();
        }

        @Override
        public String address() {
            return address;
        }
    };
    final LockOut lockOut = new LockOut(tallies, vault, visitor, clock);
    final Challenges challenges = new Challenges(employees, vault, clock);
    final Employee ada = join("Ada Ås", "ada", Roles.ADMINISTRATOR);
    final Employee kari = join("Kari Nordmann", "kari", Roles.CASE_WORKER);

    private final AccessLog log;
    private final Settings settings;
    private final Turnstile turnstile;

    House(AccessLog log) {
        this(log, Map.of());
    }

    House(AccessLog log, Map<String, String> settings) {
        this.log = log;
        this.settings = Settings.of(settings);
        turnstile = new Turnstile(visitor, this.settings);
    }

    SignIn signIn() {
        return new SignIn(employees, secondFactors, challenges, lockOut, turnstile, vault, log, settings, clock);
    }

    AccountDesk accountDesk() {
        var caller = FixedCaller.employee(ada.id().value(), Roles.ADMINISTRATOR);
        return new AccountDesk(employees, secondFactors, invitations, lockOut, caller, log, clock);
    }

    KeyDesk keyDesk() {
        var caller = FixedCaller.employee(ada.id().value(), Roles.ADMINISTRATOR);
        return new KeyDesk(keys, new Colleagues(employees), vault, caller, log, clock);
    }

    KeyDoor keyDoor() {
        return new KeyDoor(keys, vault, turnstile, log, clock);
    }

    /** Kari's. */
    DeputyDesk deputyDesk() {
        var caller = FixedCaller.employee(kari.id().value(), Roles.CASE_WORKER);
        return new DeputyDesk(deputyships, employees, caller, log, clock);
    }

    MyAccount karisAccount() {
        return new MyAccount(employees, FixedCaller.employee(kari.id().value(), Roles.CASE_WORKER), log);
    }

    SetUp setUp() {
        return new SetUp(employees, setUpCode, turnstile, log);
    }

    /** An employee with a password and a second factor. */
    Employee join(String name, String signInName, String... roles) {
        var employee = new Employee(EmployeeId.random(), name, signInName, List.of(roles), Language.NB);
        employee.choosePassword(HASH);
        secondFactors.offerTo(employee, SECRET);
        employee.useCodeOf(0);
        employees.add(employee);
        return employee;
    }

    String presentCode() {
        return TimeCodes.code(SECRET, clock.instant());
    }

    /** All that a service of this feature may change about an employee. */
    List<Object> stateOf(Employee employee) {
        var locks = tallies.beginning(Macs.ofSignInName(vault, employee.signInName()));
        return List.of(
                employee.roles(),
                employee.passwordHash(),
                employee.sessionVersion(),
                employee.state(),
                employee.secondFactor().map(factor -> factor.secret()),
                employee.invitation().isPresent(),
                locks.stream().map(SignInTally::lastFailure).toList());
    }

    private static final String HASH = Passwords.hash(PASSWORD);
}
