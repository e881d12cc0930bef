package com.qmplus.vern.rights.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tells programs that fill in every form from people, quietly: by a field that nobody sees, and by the stamp that the
 * page bears. Whoever forges both gets through; the limits on tries are for them, and for those who are merely fast:
 * nobody is made to wait, since a visitor who waits keeps others from being served.
 */
public record BotTrap(String filled, @Nullable Instant shown) {

    static final BotTrap EMPTY = new BotTrap("", null);

    BotTrap filledWith(@Nullable String text) {
        return new BotTrap(text == null ? "" : text, shown);
    }

    BotTrap shownAt(@Nullable String stamp) {
        return new BotTrap(filled, instantOf(stamp));
    }

    static String stamp(Instant now) {
        return Long.toString(now.toEpochMilli(), Character.MAX_RADIX);
    }

    boolean isSprung(Instant now) {
        return !filled.isEmpty() || shown == null || shown.isAfter(now);
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
