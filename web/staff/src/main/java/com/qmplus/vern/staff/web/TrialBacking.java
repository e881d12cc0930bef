package com.qmplus.vern.staff.web;

import com.qmplus.vern.staff.application.TrialAccount;
import com.qmplus.vern.staff.application.TrialDoor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The accounts that a trial's sign-in page lists; none outside it. */
@Named
@RequestScoped
public class TrialBacking {

    @Inject
    private TrialDoor trial;

    public List<TrialAccount> getAccounts() {
        return trial.accounts();
    }

    public String getPassword() {
        return trial.password();
    }
}
