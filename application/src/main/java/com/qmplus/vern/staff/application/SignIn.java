package com.qmplus.vern.staff.application;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.audit.application.Turnstile;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.Employees;
import com.qmplus.vern.staff.PasswordRule;
import com.qmplus.vern.staff.application.Challenges.Due;
import com.qmplus.vern.staff.application.LockOut.Step;
import com.qmplus.vern.staff.application.SignInStep.Locked;
import com.qmplus.vern.staff.application.SignInStep.NeedsCode;
import com.qmplus.vern.staff.application.SignInStep.NeedsEnrolment;
import com.qmplus.vern.staff.application.SignInStep.NeedsPassword;
import com.qmplus.vern.staff.application.SignInStep.Refused;
import com.qmplus.vern.staff.application.SignInStep.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * The door of the house: password, then second factor (ADR 10). Each step is on record, and an unknown name is answered
 * with the same words after the same work; whoever tries too often from one address, as {@link
 * com.qmplus.vern.shared.TooManyTries}. On the public list, since who signs in is nobody yet.
 */
@Stateless
@PermitAll
public class SignIn {

    private Employees employees;
    private SecondFactors secondFactors;
    private Challenges challenges;
    private LockOut lockOut;
    private Turnstile turnstile;
    private Vault vault;
    private AccessLog log;
    private Settings settings;
    private Clock clock;

    protected SignIn() {} // for EJB

    @Inject
    public SignIn(
            Employees employees,
            SecondFactors secondFactors,
            Challenges challenges,
            LockOut lockOut,
            Turnstile turnstile,
            Vault vault,
            AccessLog log,
            Settings settings,
            Clock clock) {
        this.employees = employees;
        this.secondFactors = secondFactors;
        this.challenges = challenges;
        this.lockOut = lockOut;
        this.turnstile = turnstile;
        this.vault = vault;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param password or the one-time code of an invitation */
    @Traced
    public SignInStep password(String signInName, String password) {
        turnstile.pass(); // before the password is hashed, which costs time and memory
        var name = Employee.normalised(signInName);
        var employee = employees.bySignInName(name);
        var locked = lockOut.lockedUntil(Step.PASSWORD, name);
        boolean right = isRight(employee, password);
        if (locked.isPresent()) return denied(employee, "password", new Locked(locked.get()));
        if (!right || employee.isEmpty()) return failed(employee, name, Step.PASSWORD);
        granted(employee.get(), "password");
        return next(employee.get());
    }

    /** The answer to {@link NeedsPassword}. */
    @Traced
    public SignInStep choose(String challenge, String newPassword) {
        var invited = challenges.read(Due.PASSWORD, challenge);
        if (invited.isEmpty()) return denied(invited, "invitation", new Refused());
        var employee = invited.get();
        granted(employee, "invitation");
        PasswordRule.check(newPassword, employee.name(), employee.signInName());
        employee.choosePassword(Passwords.hash(newPassword));
        return next(employee);
    }

    /** The answer to {@link NeedsCode}. */
    @Traced
    public SignInStep code(String challenge, String code) {
        return secondStep(challenges.read(Due.CODE, challenge), code);
    }

    /** The answer to {@link NeedsEnrolment}: the first code of the new authenticator. */
    @Traced
    public SignInStep enrol(String challenge, String code) {
        return secondStep(challenges.read(Due.ENROLMENT, challenge), code);
    }

    /** In a trial, and only there, the page shows the code itself. */
    @FreeOfPersonalData("a code of a synthetic account")
    public Optional<String> trialCode(String challenge) {
        if (!settings.isTrial()) return Optional.empty();
        return challenges.read(Due.CODE, challenge).map(secondFactors::presentCode);
    }

    /** Every request of a session asks this: a change of roles or password ends the session at once. */
    @FreeOfPersonalData("asks only whether a session still counts")
    public boolean stillValid(EmployeeId id, int sessionVersion) {
        return employees
                .find(id)
                .filter(employee -> !employee.hasLeft() && employee.sessionVersion() == sessionVersion)
                .isPresent();
    }

    private SignInStep secondStep(Optional<Employee> challenged, String code) {
        if (challenged.isEmpty()) return denied(challenged, "second-factor", new Refused());
        var employee = challenged.get();
        var locked = lockOut.lockedUntil(Step.SECOND_FACTOR, employee.signInName());
        if (locked.isPresent()) return denied(challenged, "second-factor", new Locked(locked.get()));
        var step = secondFactors.acceptedStep(employee, code);
        if (step.isEmpty()) return failed(challenged, employee.signInName(), Step.SECOND_FACTOR);
        granted(employee, "second-factor");
        if (!isOpenToAll(employee)) employee.useCodeOf(step.getAsLong());
        lockOut.passed(employee);
        return new SignedIn(
                employee.id(), employee.name(), employee.roles(), employee.sessionVersion(), employee.language());
    }

    /** The trial shows the codes of its accounts to everybody: there, one may serve twice. */
    private boolean isOpenToAll(Employee employee) {
        return settings.isTrial() && employee.hasSecondFactor();
    }

    private SignInStep next(Employee employee) {
        if (employee.passwordHash().isEmpty()) return new NeedsPassword(challenges.issue(Due.PASSWORD, employee));
        if (employee.hasSecondFactor()) return new NeedsCode(challenges.issue(Due.CODE, employee));
        secondFactors.offerTo(employee);
        return new NeedsEnrolment(
                challenges.issue(Due.ENROLMENT, employee),
                secondFactors.shownSecret(employee),
                secondFactors.otpauthUri(employee));
    }

    /** Does the same work whether there is such an employee or not. */
    private boolean isRight(Optional<Employee> employee, String password) {
        var hash = employee.flatMap(Employee::passwordHash).orElse(null);
        boolean rightPassword = Passwords.isRight(password, hash);
        var code = Macs.ofInvitation(vault, password);
        boolean rightCode = employee.flatMap(Employee::invitation)
                .filter(invitation -> invitation.admits(code, clock.instant()))
                .isPresent();
        return rightPassword || rightCode;
    }

    private SignInStep failed(Optional<Employee> employee, String name, Step step) {
        var factor = step == Step.PASSWORD ? "password" : "second-factor";
        record(employee, Access.to(Operation.SIGN_IN).of(factor).denied());
        return lockOut.fail(step, name).<SignInStep>map(Locked::new).orElseGet(Refused::new);
    }

    private SignInStep denied(Optional<Employee> employee, String factor, SignInStep answer) {
        record(employee, Access.to(Operation.SIGN_IN).of(factor).denied());
        return answer;
    }

    private void granted(Employee employee, String factor) {
        record(Optional.of(employee), Access.to(Operation.SIGN_IN).of(factor));
    }

    private void record(Optional<Employee> employee, Access access) {
        log.recordFor(employee.map(known -> known.id().toString()).orElse(Caller.PUBLIC), access);
    }
}
