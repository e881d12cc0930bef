package com.qmplus.vern.register.application;

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

/** Starts the rounds, every hour, so that a server that is down at night forgets as well; a lease lets one node alone make each. */
@Singleton
@Startup
@PermitAll
@RunAs(Roles.SYSTEM)
@DependsOn("VaultOpening")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UploadClock {

    private static final String LEASE = "register-uploads";
    private static final Duration LEASE_LASTS = Duration.ofMinutes(4);

    private UploadRounds rounds;
    private Leases leases;

    protected UploadClock() {} // for EJB

    @Inject
    public UploadClock(UploadRounds rounds, Leases leases) {
        this.rounds = rounds;
        this.leases = leases;
    }

    @Schedule(minute = "17", hour = "*", persistent = false)
    void strike() {
        if (leases.hold(LEASE, LEASE_LASTS)) Guarded.run("forgetting uploaded registers", rounds::forget);
    }
}
