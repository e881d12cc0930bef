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

    @Column(name = "answer_link_hash")
    private @Nullable String linkHash;

    protected Offer() {} // for JPA

    private Offer(
            @Nullable Instant available,
            @Nullable Instant until,
            @Nullable Instant takenDown,
            @Nullable Instant lastFetched,
            int fetches,
            @Nullable String linkHash) {
        this.available = available;
        this.until = until;
        this.takenDown = takenDown;
        this.lastFetched = lastFetched;
        this.fetches = fetches;
        this.linkHash = linkHash;
    }

    static Offer none() {
        return new Offer(null, null, null, null, 0, null);
    }

    /** @param linkHash of the secret in the notice's link; null when no notice could be sent by mail */
    Offer made(Instant now, Instant until, @Nullable String linkHash) {
        return new Offer(now, until, null, null, 0, linkHash);
    }

    Offer fetched(Instant now) {
        return new Offer(available, until, takenDown, now, fetches + 1, linkHash);
    }

    Offer takenDown(Instant now) {
        return new Offer(available, until, now, lastFetched, fetches, linkHash);
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

    public @Nullable String linkHash() {
        return linkHash;
    }
}
