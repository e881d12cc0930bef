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
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;

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

    /** A system that has taken so long waits for the next round, so that the others need not wait for it. */
    private static final Duration SHARE = Duration.ofSeconds(10);

    private ErrandRounds rounds;
    private Leases leases;
    private Clock clock;

    protected ErrandClock() {} // for EJB

    @Inject
    public ErrandClock(ErrandRounds rounds, Leases leases, Clock clock) {
        this.rounds = rounds;
        this.leases = leases;
        this.clock = clock;
    }

    /** What fails is due later, so that one round tries each once. */
    @Schedule(second = "5/10", minute = "*", hour = "*", persistent = false)
    void carryOut() {
        Guarded.run("doing what was decided", () -> {
            var taken = new HashMap<String, Duration>();
            for (var due : rounds.due())
                if (taken.getOrDefault(due.system(), Duration.ZERO).compareTo(SHARE) < 0
                        && leases.hold(LEASE, LEASE_LASTS))
                    taken.merge(due.system(), timeFor(() -> carryOut(due)), Duration::plus);
        });
    }

    private Duration timeFor(Runnable work) {
        var start = clock.instant();
        work.run();
        return Duration.between(start, clock.instant());
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
