package com.qmplus.vern.retention;

import com.qmplus.vern.register.FieldKey;
import java.util.Collection;
import java.util.Optional;

/** What is held is not erased, whatever a storage time or a claim says: it is skipped, and whoever reads the report sees why (statement 20). */
public final class HoldPolicy {

    private HoldPolicy() {}

    /** What becomes of a datum whose time is over. */
    public sealed interface Fate {

        record Erased() implements Fate {}

        /** @param because of which hold */
        record Skipped(Hold because) implements Fate {}
    }

    /** @param holds of the person */
    public static Fate of(FieldKey field, Collection<Hold> holds) {
        return holding(field, holds).<Fate>map(Fate.Skipped::new).orElseGet(Fate.Erased::new);
    }

    /** The first of those that hold it. */
    public static Optional<Hold> holding(FieldKey field, Collection<Hold> holds) {
        return holds.stream()
                .filter(hold -> hold.stands() && hold.covers(field))
                .findFirst();
    }
}
