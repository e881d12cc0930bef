package com.qmplus.vern.correspondence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a mail that failed is tried again: soon at first, then ever more seldom; after ten attempts never. */
public final class BackOff {

    public static final int ATTEMPTS = 10;

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    private BackOff() {}

    /** @return nothing when it has been tried often enough */
    public static Optional<Instant> next(int attempts, Instant now) {
        if (attempts >= ATTEMPTS) return Optional.empty();
        return Optional.of(now.plus(WAITS.get(Math.min(attempts, WAITS.size()) - 1)));
    }
}
