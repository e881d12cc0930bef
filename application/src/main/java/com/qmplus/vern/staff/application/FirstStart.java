package com.qmplus.vern.staff.application;

import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.staff.Employees;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Where there is no account yet: the trial gets its known ones, everyone else a code in the log. */
@Singleton
@Startup
@PermitAll
@DependsOn("VaultOpening")
public class FirstStart {

    private Employees employees;
    private DemoAccounts demoAccounts;
    private SetUpCode setUpCode;
    private Settings settings;

    protected FirstStart() {} // for EJB

    @Inject
    public FirstStart(Employees employees, DemoAccounts demoAccounts, SetUpCode setUpCode, Settings settings) {
        this.employees = employees;
        this.demoAccounts = demoAccounts;
        this.setUpCode = setUpCode;
        this.settings = settings;
    }

    @PostConstruct
    void prepare() {
        if (!employees.isEmpty()) return;
        if (settings.isTrial()) {
            demoAccounts.open();
        } else {
            setUpCode.announce();
        }
    }
}
