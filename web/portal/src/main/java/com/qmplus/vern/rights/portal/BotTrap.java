package com.qmplus.vern.rights.portal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tells programs that fill in every form from people, quietly: by a field that nobody sees, and by the stamp that the
 * page bears. What is sent faster than anyone reads waits until a person could have sent it, so that a hasty person
 * loses nothing and a program gains nothing. Whoever forges both gets through; the limits on tries are for them.
 */
public record BotTrap(String filled, @Nullable Instant shown) {

    static final BotTrap EMPTY = new BotTrap("", null);

    /** Nobody reads four answers and presses a button faster. */
    static final Duration FASTEST = Duration.ofSeconds(1);

    BotTrap filledWith(@Nullable String text) {
        return new BotTrap(text == null ? "" : text, shown);
    }

    BotTrap shownAt(@Nullable String stamp) {
        return new BotTrap(filled, instantOf(stamp));
    }

    static String stamp(Instant now) {
        return Long.toString(now.toEpochMilli(), Character.MAX_RADIX);
    }

    boolean isSprung() {
        return !filled.isEmpty() || shown == null;
    }

    /** How long to wait before what was sent is taken in; nothing for a person. */
    Duration pause(Instant now) {
        if (shown == null || shown.isAfter(now)) return FASTEST;
        var early = Duration.between(now, shown.plus(FASTEST));
        return early.isNegative() ? Duration.ZERO : early;
    }

    private static @Nullable Instant instantOf(@Nullable String stamp) {
        if (stamp == null) return null;
        try {
            return Instant.ofEpochMilli(Long.parseLong(stamp, Character.MAX_RADIX));
        } catch (NumberFormatException forged) {
            return null;
        }
    }
}
