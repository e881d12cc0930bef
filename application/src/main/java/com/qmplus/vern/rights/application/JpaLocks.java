package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Lock;
import com.qmplus.vern.rights.Locks;
import com.qmplus.vern.rights.ReferenceNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;

@ApplicationScoped
public class JpaLocks implements Locks {

    private EntityManager database;

    protected JpaLocks() {} // for CDI

    @Inject
    public JpaLocks(EntityManager database) {
        this.database = database;
    }

    @Override
    public Lock of(ReferenceNumber reference, Instant now) {
        var lock = database.find(Lock.class, reference.value(), LockModeType.PESSIMISTIC_WRITE);
        if (lock != null) return lock;
        var first = new Lock(reference, now);
        database.persist(first);
        return first;
    }

    @Override
    public boolean isLocked(ReferenceNumber reference) {
        var lock = database.find(Lock.class, reference.value());
        return lock != null && lock.isLocked();
    }

    @Override
    public int forget(Instant before) {
        return database.createQuery("delete from Lock l where l.locked is null and l.lastTried < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
