package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Sealed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The circumstances of a move: by whom, when, with which detail, what was so before, and in which (sealed) words. */
record Moved(
        Decider by,
        Instant when,
        @Nullable String detail,
        @Nullable String former,
        @Nullable Sealed words) {

    static Moved by(Decider by, Instant when) {
        return new Moved(by, when, null, null, null);
    }

    static Moved byPerson(Instant when) {
        return by(new Decider.ThePerson(), when);
    }

    static Moved byVern(Instant when) {
        return by(new Decider.Vern(), when);
    }

    static Moved by(Decider by, Instant when, @Nullable Sealed words) {
        return new Moved(by, when, null, null, words);
    }

    Moved about(String key) {
        return new Moved(by, when, key, former, words);
    }

    Moved insteadOf(String key) {
        return new Moved(by, when, detail, key, words);
    }
}
