package com.qmplus.vern.control.application;

import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.Guarded;
import com.qmplus.vern.shared.application.Leases;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Starts the nightly look at all promises; a lease lets one node alone make it. */
@Singleton
@Startup
@PermitAll
@RunAs(Roles.SYSTEM)
@DependsOn({"VaultOpening", "PolicyStart"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PromiseClock {

    private static final String LEASE = "promises";
    private static final Duration LEASE_LASTS = Duration.ofHours(1);

    private PromiseRounds rounds;
    private Leases leases;

    protected PromiseClock() {} // for EJB

    @Inject
    public PromiseClock(PromiseRounds rounds, Leases leases) {
        this.rounds = rounds;
        this.leases = leases;
    }

    @Schedule(hour = "2", minute = "40", persistent = false)
    void strike() {
        if (leases.hold(LEASE, LEASE_LASTS)) Guarded.run("looking at the promises", rounds::look);
    }
}
