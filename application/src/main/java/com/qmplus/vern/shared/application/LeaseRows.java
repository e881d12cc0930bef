package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The rows behind {@link Leases}; each try is a transaction of its own, which fails if another node was faster. */
@ApplicationScoped
public class LeaseRows {

    private EntityManager database;

    protected LeaseRows() {} // for CDI

    @Inject
    public LeaseRows(EntityManager database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take(String name, String node, Instant now, Instant until) {
        var lease = database.find(Lease.class, name);
        if (lease == null) {
            database.persist(new Lease(name, node, until));
        } else if (lease.isFreeFor(node, now)) {
            lease.take(node, until);
        } else {
            return false;
        }
        database.flush();
        return true;
    }
}
