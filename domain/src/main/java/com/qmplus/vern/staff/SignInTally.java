package com.qmplus.vern.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Failures to sign in under one name at one door: the password, from one network address, or the second factor. Five lock
 * that door for a quarter of an hour, and no other: a stranger who knows a name cannot keep its owner out. It is kept by
 * keyed hashes of the name that was typed, whether or not there is such an employee, and of the address, so that a lock
 * tells nothing about who works here.
 */
@Entity
@Table(name = "sign_in_tally")
public class SignInTally {

    public static final int MOST_FAILURES = 5;
    public static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    @Column(name = "name_mac")
    private String door;

    @Version
    private long version;

    private int failures;

    @Column(name = "last_failure")
    private Instant lastFailure;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    protected SignInTally() {} // for JPA

    public SignInTally(String door, Instant now) {
        this.door = door;
        this.lastFailure = now;
    }

    /** Failures that are older than a lock would last no longer count. */
    public void fail(Instant now) {
        if (lastFailure.plus(LOCK).isBefore(now)) failures = 0;
        failures++;
        lastFailure = now;
        if (failures < MOST_FAILURES) return;
        lockedUntil = now.plus(LOCK);
        failures = 0;
    }

    public Optional<Instant> lockedUntil(Instant now) {
        return Optional.ofNullable(lockedUntil).filter(now::isBefore);
    }

    public String door() {
        return door;
    }

    public Instant lastFailure() {
        return lastFailure;
    }
}
