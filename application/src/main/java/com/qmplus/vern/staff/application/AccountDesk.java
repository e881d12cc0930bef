package com.qmplus.vern.staff.application;

import static com.qmplus.vern.shared.Roles.ADMINISTRATOR;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.Employees;
import com.qmplus.vern.staff.LastAdministrator;
import com.qmplus.vern.staff.OwnAccount;
import com.qmplus.vern.staff.SignInNameTaken;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Where the administrator keeps the accounts of the house. Nobody is given a password, but a code to choose one with. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class AccountDesk {

    private static final String CATEGORY = "account";

    private Employees employees;
    private SecondFactors secondFactors;
    private Invitations invitations;
    private LockOut lockOut;
    private Caller caller;
    private AccessLog log;
    private Clock clock;

    protected AccountDesk() {} // for EJB

    @Inject
    public AccountDesk(
            Employees employees,
            SecondFactors secondFactors,
            Invitations invitations,
            LockOut lockOut,
            Caller caller,
            AccessLog log,
            Clock clock) {
        this.employees = employees;
        this.secondFactors = secondFactors;
        this.invitations = invitations;
        this.lockOut = lockOut;
        this.caller = caller;
        this.log = log;
        this.clock = clock;
    }

    @Traced
    public List<AccountLine> list() {
        var all = employees.all();
        log.record(Access.to(Operation.LIST).of(CATEGORY).found(all.size()));
        return all.stream().map(this::line).toList();
    }

    @Traced
    public Invitation create(NewAccount account) {
        var signInName = Employee.normalised(account.signInName());
        if (employees.bySignInName(signInName).isPresent()) throw new SignInNameTaken();
        var employee =
                new Employee(EmployeeId.random(), account.name(), signInName, account.roles(), account.language());
        record(Operation.CREATE, employee.id());
        var invitation = invitations.invite(employee);
        employees.add(employee);
        return invitation;
    }

    /** For a forgotten password, or an invitation that has expired. */
    @Traced
    public Invitation inviteAnew(EmployeeId id, long version) {
        return invitations.invite(changed(id, version));
    }

    @Traced
    public void changeRoles(EmployeeId id, long version, List<String> roles) {
        var employee = changed(id, version);
        if (employee.holds(ADMINISTRATOR) && !roles.contains(ADMINISTRATOR)) anotherAdministratorMustStay(employee);
        employee.changeRoles(roles);
    }

    @Traced
    public void unlock(EmployeeId id) {
        var employee = someoneElse(id);
        record(Operation.CHANGE, id);
        lockOut.clear(employee);
    }

    @Traced
    public void resetSecondFactor(EmployeeId id, long version) {
        secondFactors.forget(changed(id, version));
    }

    /** Access ends now; the account stays as a name for the log. */
    @Traced
    public void leave(EmployeeId id, long version) {
        var employee = changed(id, version);
        if (employee.holds(ADMINISTRATOR)) anotherAdministratorMustStay(employee);
        secondFactors.forget(employee);
        employee.leave(clock.instant());
    }

    private AccountLine line(Employee employee) {
        return new AccountLine(
                employee.id(),
                employee.version(),
                employee.name(),
                employee.signInName(),
                employee.roles(),
                employee.state(),
                lockOut.lockedSomewhereUntil(employee.signInName()).orElse(null));
    }

    private Employee changed(EmployeeId id, long version) {
        var employee = someoneElse(id);
        StalePage.refuse(version, employee.version());
        record(Operation.CHANGE, id);
        return employee;
    }

    private Employee someoneElse(EmployeeId id) {
        if (id.toString().equals(caller.id())) throw new OwnAccount();
        return find(id);
    }

    /** The one who acts is held still too, so that two administrators cannot end each other at the same moment. */
    private void anotherAdministratorMustStay(Employee leaving) {
        var others = employees.holding(ADMINISTRATOR).stream()
                .filter(other -> !other.id().equals(leaving.id()))
                .toList();
        if (others.isEmpty()) throw new LastAdministrator();
        employees.holdStill(find(EmployeeId.of(caller.id())));
    }

    private Employee find(EmployeeId id) {
        return employees.find(id).orElseThrow(() -> new NotFound("employee"));
    }

    private void record(Operation operation, EmployeeId id) {
        log.record(Access.to(operation).about(id.value()).of(CATEGORY));
    }
}
