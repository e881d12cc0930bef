package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Lock;
import com.qmplus.vern.rights.Locks;
import com.qmplus.vern.rights.ReferenceNumber;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

final class InMemoryLocks implements Locks {

    private final Map<ReferenceNumber, Lock> locks = new LinkedHashMap<>();

    @Override
    public Lock of(ReferenceNumber reference, Instant now) {
        return locks.computeIfAbsent(reference, key -> new Lock(key, now));
    }

    @Override
    public boolean isLocked(ReferenceNumber reference) {
        return locks.containsKey(reference) && locks.get(reference).isLocked();
    }

    @Override
    public int forget(Instant before) {
        int size = locks.size();
        locks.values().removeIf(lock -> !lock.isLocked() && lock.lastTried().isBefore(before));
        return size - locks.size();
    }
}
