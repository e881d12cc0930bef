package com.qmplus.vern.staff.application;

import static com.qmplus.vern.shared.Roles.ADMINISTRATOR;
import static com.qmplus.vern.shared.Roles.AUDITOR;
import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.staff.Employee;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.Employees;
import com.qmplus.vern.staff.PasswordRule;
import com.qmplus.vern.staff.WrongPassword;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What employees do with their own account. */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO, AUDITOR, ADMINISTRATOR})
public class MyAccount {

    private static final String CATEGORY = "account";

    private Employees employees;
    private Caller caller;
    private AccessLog log;

    protected MyAccount() {} // for EJB

    @Inject
    public MyAccount(Employees employees, Caller caller, AccessLog log) {
        this.employees = employees;
        this.caller = caller;
        this.log = log;
    }

    @FreeOfPersonalData("shows employees nothing but their own account")
    public MyAccountView view() {
        var me = me();
        return new MyAccountView(me.name(), me.signInName(), me.roles(), me.language());
    }

    /** Signs out every other session; the present one goes on with the session version that this answers. */
    @Traced
    public int changePassword(String present, String wanted) {
        var me = me();
        recordChange(me);
        if (!Passwords.isRight(present, me.passwordHash().orElse(null))) throw new WrongPassword();
        PasswordRule.check(wanted, me.name(), me.signInName());
        me.choosePassword(Passwords.hash(wanted));
        return me.sessionVersion();
    }

    /** Ends every session, the present one too. */
    @Traced
    public void signOutEverywhere() {
        var me = me();
        recordSignOut();
        me.signOutEverywhere();
    }

    /** Tells that the present session ends; the web ends it. */
    @Traced
    public void signOut() {
        recordSignOut();
    }

    @FreeOfPersonalData("the language of one's own pages")
    public void language(Language language) {
        me().speak(language);
    }

    private void recordChange(Employee me) {
        log.record(Access.to(Operation.CHANGE).about(me.id().value()).of(CATEGORY));
    }

    private void recordSignOut() {
        log.record(Access.to(Operation.SIGN_OUT).of(CATEGORY));
    }

    private Employee me() {
        return employees.find(EmployeeId.of(caller.id())).orElseThrow(() -> new NotFound("employee"));
    }
}
