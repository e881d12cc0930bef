package com.qmplus.vern.shared.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The last of the start: it waits, by name, for every start-up bean that no other waits for, and so for all (a test holds
 * the list complete). One that waits for another of the list must not stand in it too: the server would see a circle.
 */
@Singleton
@Startup
@PermitAll
@DependsOn({
    "DemoCases",
    "DemoNoticeStart",
    "MailCarrier",
    "StandingsClock",
    "LedgerStart",
    "CaseClock",
    "AutomaticClock",
    "ErrandClock",
    "UploadClock",
    "PromiseClock"
})
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
