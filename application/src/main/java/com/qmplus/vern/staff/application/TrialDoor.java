package com.qmplus.vern.staff.application;

import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.shared.application.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What the sign-in page of a trial tells anybody, so that a newcomer can look around; outside a trial it says nothing. */
@Stateless
@PermitAll
public class TrialDoor {

    private Settings settings;

    protected TrialDoor() {} // for EJB

    @Inject
    public TrialDoor(Settings settings) {
        this.settings = settings;
    }

    @FreeOfPersonalData("synthetic accounts")
    public List<TrialAccount> accounts() {
        return settings.isTrial() ? DemoAccounts.listed() : List.of();
    }

    /** The password that they all have; empty outside a trial. */
    @FreeOfPersonalData("synthetic accounts")
    public String password() {
        return settings.isTrial() ? DemoAccounts.PASSWORD : "";
    }
}
