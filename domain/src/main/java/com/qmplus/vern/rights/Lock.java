package com.qmplus.vern.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Counts wrong codes for one reference, and locks after five. A reference that belongs to no case is counted alike, so that
 * nobody learns from it which exist.
 */
@Entity
@Table(name = "case_lock")
public class Lock {

    public static final int TRIES = 5;

    @Id
    private String reference;

    @Version
    private long version;

    @Column(name = "wrong_tries")
    private int wrongTries;

    @Column(name = "last_tried_on")
    private Instant lastTried;

    @Column(name = "locked_on")
    private @Nullable Instant locked;

    protected Lock() {} // for JPA

    public Lock(ReferenceNumber reference, Instant now) {
        this.reference = reference.value();
        this.lastTried = now;
    }

    /** True when this try was one too many. */
    public boolean wrong(Instant now) {
        lastTried = now;
        wrongTries++;
        if (isLocked() || wrongTries < TRIES) return false;
        locked = now;
        return true;
    }

    public void right(Instant now) {
        lastTried = now;
        wrongTries = 0;
    }

    /** A new code was issued. */
    public void open(Instant now) {
        right(now);
        locked = null;
    }

    public boolean isLocked() {
        return locked != null;
    }

    public Instant lastTried() {
        return lastTried;
    }

    public ReferenceNumber reference() {
        return new ReferenceNumber(reference);
    }
}
