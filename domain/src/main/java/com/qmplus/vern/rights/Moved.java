package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Sealed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The circumstances of a move: by whom, when, with which detail and in which (sealed) words. */
record Moved(
        Decider by,
        Instant when,
        @Nullable String detail,
        @Nullable Sealed words) {

    static Moved by(Decider by, Instant when) {
        return new Moved(by, when, null, null);
    }

    static Moved byPerson(Instant when) {
        return by(new Decider.ThePerson(), when);
    }

    static Moved byVern(Instant when) {
        return by(new Decider.Vern(), when);
    }

    static Moved by(Decider by, Instant when, @Nullable Sealed words) {
        return new Moved(by, when, null, words);
    }

    Moved about(String key) {
        return new Moved(by, when, key, words);
    }
}
