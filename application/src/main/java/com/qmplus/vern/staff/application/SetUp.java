package com.qmplus.vern.staff.application;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.audit.application.Turnstile;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.Employees;
import com.qmplus.vern.staff.PasswordRule;
import com.qmplus.vern.staff.SetUpRefused;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The first start: whoever can read the server's log makes the first administrator, once. On the public list. */
@Stateless
@PermitAll
public class SetUp {

    private Employees employees;
    private SetUpCode code;
    private Turnstile turnstile;
    private AccessLog log;

    protected SetUp() {} // for EJB

    @Inject
    public SetUp(Employees employees, SetUpCode code, Turnstile turnstile, AccessLog log) {
        this.employees = employees;
        this.code = code;
        this.turnstile = turnstile;
        this.log = log;
    }

    /** Whether there is nobody yet, so that the page is shown at all. */
    @FreeOfPersonalData("says only whether there is any account")
    public boolean open() {
        return employees.isEmpty();
    }

    /** The second factor follows at the first sign-in. */
    @Traced
    public void firstAdministrator(String offeredCode, String name, String signInName, String password) {
        turnstile.pass();
        if (!open() || !code.admits(offeredCode)) throw refused();
        PasswordRule.check(password, name, signInName);
        var first = new Employee(EmployeeId.random(), name, signInName, List.of(Roles.ADMINISTRATOR), Language.NB);
        log.recordFor(
                first.id().toString(),
                Access.to(Operation.CREATE).about(first.id().value()).of("account"));
        first.choosePassword(Passwords.hash(password));
        employees.add(first);
        code.useUp();
    }

    private SetUpRefused refused() {
        log.record(Access.to(Operation.CREATE).of("account").denied());
        return new SetUpRefused();
    }
}
