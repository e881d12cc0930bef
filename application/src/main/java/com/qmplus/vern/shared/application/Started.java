package com.qmplus.vern.shared.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The last of the start: it waits for every other start-up bean, by name (a test holds the list complete). */
@Singleton
@Startup
@PermitAll
@DependsOn({"SettingsCheck", "Migration", "VaultOpening", "FirstStart", "RegisterStart", "MailCarrier", "CaseClock"})
public class Started {

    private static final Logger LOG = Logger.getLogger(Started.class.getName());

    private Doors doors;

    protected Started() {} // for EJB

    @Inject
    public Started(Doors doors) {
        this.doors = doors;
    }

    @PostConstruct
    void openTheDoors() {
        doors.open();
        LOG.log(Level.INFO, "Vern has started");
    }
}
