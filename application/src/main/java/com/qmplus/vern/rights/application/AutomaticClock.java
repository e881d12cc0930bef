package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.RequestId;
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
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the rounds of what is answered without a person, a few times a minute; the timer is not stored, and one node alone makes each. */
@Singleton
@Startup
@PermitAll
@RunAs(Roles.SYSTEM)
@DependsOn("VaultOpening")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AutomaticClock {

    private static final String LEASE = "automatic-answers";
    private static final Duration LEASE_LASTS = Duration.ofMinutes(4);

    private static final Logger LOG = Logger.getLogger(AutomaticClock.class.getName());

    private AutomaticRounds rounds;
    private Leases leases;

    protected AutomaticClock() {} // for EJB

    @Inject
    public AutomaticClock(AutomaticRounds rounds, Leases leases) {
        this.rounds = rounds;
        this.leases = leases;
    }

    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    void answer() {
        Guarded.run("answering what needs nobody", this::answerAll);
    }

    @Schedule(minute = "*/5", hour = "*", persistent = false)
    void close() {
        if (leases.hold(LEASE, LEASE_LASTS)) Guarded.run("closing what needed nobody", rounds::close);
    }

    private void answerAll() {
        for (var some = rounds.waiting(); !some.isEmpty(); some = rounds.waiting())
            for (var id : some) if (!leases.hold(LEASE, LEASE_LASTS) || !answer(id)) return;
    }

    /** @return whether the next may be tried */
    private boolean answer(RequestId id) {
        try {
            rounds.answer(id);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Case {0} was not answered and is left to an employee: {1}", new Object[] {
                id, failure.getClass().getName()
            });
            return leave(id);
        }
        return true;
    }

    /** One that cannot even be left is not tried without end: the next round begins anew. */
    private boolean leave(RequestId id) {
        try {
            rounds.leave(id);
            return true;
        } catch (RuntimeException failure) {
            Guarded.tell("leaving a request to an employee", failure);
            return false;
        }
    }
}
