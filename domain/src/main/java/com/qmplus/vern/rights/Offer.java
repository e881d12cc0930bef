package com.qmplus.vern.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The finished answer, on offer to the person until its time is over; then its content is destroyed (R12.4). */
@Embeddable
public class Offer {

    @Column(name = "answered_on")
    private @Nullable Instant available;

    @Column(name = "available_until")
    private @Nullable Instant until;

    @Column(name = "taken_down_on")
    private @Nullable Instant takenDown;

    @Column(name = "last_fetched_on")
    private @Nullable Instant lastFetched;

    @Column(name = "fetches")
    private int fetches;

    protected Offer() {} // for JPA

    private Offer(
            @Nullable Instant available,
            @Nullable Instant until,
            @Nullable Instant takenDown,
            @Nullable Instant lastFetched,
            int fetches) {
        this.available = available;
        this.until = until;
        this.takenDown = takenDown;
        this.lastFetched = lastFetched;
        this.fetches = fetches;
    }

    static Offer none() {
        return new Offer(null, null, null, null, 0);
    }

    Offer made(Instant now, Instant until) {
        return new Offer(now, until, null, null, 0);
    }

    Offer fetched(Instant now) {
        return new Offer(available, until, takenDown, now, fetches + 1);
    }

    Offer takenDown(Instant now) {
        return new Offer(available, until, now, lastFetched, fetches);
    }

    public boolean isOpen(Instant now) {
        return available != null && takenDown == null && until != null && now.isBefore(until);
    }

    public boolean isFetched() {
        return fetches > 0;
    }

    public @Nullable Instant available() {
        return available;
    }

    public @Nullable Instant until() {
        return until;
    }

    public @Nullable Instant takenDown() {
        return takenDown;
    }

    public @Nullable Instant lastFetched() {
        return lastFetched;
    }

    public int fetches() {
        return fetches;
    }
}
