package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Errands;
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

/** Starts the rounds of what systems are to do, a few times a minute; the timer is not stored, and one node alone makes each. */
@Singleton
@Startup
@PermitAll
@RunAs(Roles.SYSTEM)
@DependsOn("VaultOpening")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErrandClock {

    private static final String LEASE = "errands";
    private static final Duration LEASE_LASTS = Duration.ofMinutes(4);

    private ErrandRounds rounds;
    private Leases leases;

    protected ErrandClock() {} // for EJB

    @Inject
    public ErrandClock(ErrandRounds rounds, Leases leases) {
        this.rounds = rounds;
        this.leases = leases;
    }

    /** What fails is due later, so that one round tries each once. */
    @Schedule(second = "5/10", minute = "*", hour = "*", persistent = false)
    void carryOut() {
        Guarded.run("doing what was decided", () -> {
            for (var due : rounds.due()) if (leases.hold(LEASE, LEASE_LASTS)) carryOut(due);
        });
    }

    private void carryOut(Errands.Due due) {
        try {
            rounds.carryOut(due.request(), due.errand());
        } catch (RuntimeException failure) {
            Guarded.tell("doing what was decided", failure);
            Guarded.run("keeping that it failed", () -> rounds.failed(due.request(), due.errand()));
        }
    }
}
