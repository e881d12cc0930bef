package com.qmplus.vern.people.application;

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
import java.time.LocalDate;

/** Follows the days, so that nobody has to wait for it who asks what is stored without a reason. */
@Singleton
@Startup
@PermitAll
@RunAs(Roles.SYSTEM)
@DependsOn("VaultOpening")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StandingsClock {

    private static final String LEASE = "standings";
    private static final Duration LEASE_LASTS = Duration.ofMinutes(4);

    private Standings standings;
    private Leases leases;
    private Clock clock;

    protected StandingsClock() {} // for EJB

    @Inject
    public StandingsClock(Standings standings, Leases leases, Clock clock) {
        this.standings = standings;
        this.leases = leases;
        this.clock = clock;
    }

    @Schedule(minute = "*/5", hour = "*", persistent = false)
    void strike() {
        Guarded.run("noting how people stand", this::follow);
    }

    private void follow() {
        var today = LocalDate.now(clock);
        while (leases.hold(LEASE, LEASE_LASTS) && standings.bringUpToDate(today)) {} // until nobody is due
    }
}
