package com.qmplus.vern.retention.application;

import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.Guarded;
import com.qmplus.vern.shared.application.Leases;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Before anybody is let in, what was erased is so again (R7.4); and every night what the ledger no longer needs to tell is forgotten,
 * and what came back and is held no longer is erased.
 */
@Singleton
@Startup
@PermitAll
@RunAs(Roles.SYSTEM)
@DependsOn({"RegisterStart", "VaultOpening"})
@TransactionManagement(TransactionManagementType.BEAN)
public class LedgerStart {

    private static final String LEASE = "erasure-ledger";
    private static final Duration LEASE_LASTS = Duration.ofMinutes(4);

    private LedgerKeeping keeping;
    private ErasureFile file;
    private Leases leases;

    protected LedgerStart() {} // for EJB

    @Inject
    public LedgerStart(LedgerKeeping keeping, ErasureFile file, Leases leases) {
        this.keeping = keeping;
        this.file = file;
        this.leases = leases;
    }

    @PostConstruct
    void bringTogether() {
        keeping.bringTogether();
    }

    /** On every node: each knows alone what it could not write. */
    @Schedule(second = "25", minute = "*", hour = "*", persistent = false)
    void write() {
        Guarded.run("writing the ledger of erasures outside the database", file::catchUp);
    }

    @Schedule(hour = "3", minute = "41", persistent = false)
    void forget() {
        if (!leases.hold(LEASE, LEASE_LASTS)) {
            Guarded.run("forgetting old erasures outside the database", keeping::forgetOutside);
            return;
        }
        Guarded.run("forgetting old erasures", keeping::forget);
        Guarded.run("erasing again what is held no longer", keeping::catchUp);
    }
}
