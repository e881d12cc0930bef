package com.qmplus.vern.rights.application;

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

/** Starts the rounds; the timer is not stored, and a lease lets one node alone make each round. One that fails leaves the others be. */
@Singleton
@Startup
@PermitAll
@RunAs(Roles.SYSTEM)
@DependsOn("VaultOpening")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseClock {

    private static final String LEASE = "case-clock";
    private static final Duration LEASE_LASTS = Duration.ofMinutes(4);

    private CaseRounds rounds;
    private DeadlineRounds deadlines;
    private RecipientRounds recipients;
    private ErrandRounds errands;
    private Leases leases;

    protected CaseClock() {} // for EJB

    @Inject
    public CaseClock(
            CaseRounds rounds,
            DeadlineRounds deadlines,
            RecipientRounds recipients,
            ErrandRounds errands,
            Leases leases) {
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.recipients = recipients;
        this.errands = errands;
        this.leases = leases;
    }

    @Schedule(minute = "*/5", hour = "*", persistent = false)
    void strike() {
        if (!leases.hold(LEASE, LEASE_LASTS)) return;
        Guarded.run("tidying drafts", this::tidyAll);
        Guarded.run("hearing pleas for new codes", rounds::hearPleas);
        Guarded.run("taking answers down", rounds::takeDown);
        Guarded.run("telling of answers that nobody fetched", rounds::tellUnfetched);
        Guarded.run("moving deadlines", deadlines::move);
        Guarded.run("telling of deadlines", this::remindAll);
        Guarded.run("reminding recipients", this::remindRecipients);
        Guarded.run("telling of systems that are late", this::tellLate);
        Guarded.run("telling of days that would have been the last", deadlines::tellStrictDays);
    }

    private void tellLate() {
        boolean more = true;
        while (more && leases.hold(LEASE, LEASE_LASTS)) more = errands.tellLate();
    }

    private void remindRecipients() {
        boolean more = true;
        while (more && leases.hold(LEASE, LEASE_LASTS)) more = recipients.remind();
    }

    private void remindAll() {
        boolean more = true;
        while (more && leases.hold(LEASE, LEASE_LASTS)) more = deadlines.remind();
    }

    /** Many at a time, each time in a transaction of its own, until none is left. */
    private void tidyAll() {
        boolean more = true;
        while (more && leases.hold(LEASE, LEASE_LASTS)) more = rounds.tidy();
    }
}
