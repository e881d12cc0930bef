package com.qmplus.vern.people;

import com.qmplus.vern.register.RelationKindKey;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A relation that is over and still lets data be kept for a time (R7.1): because it ended late enough, or because they
 * were collected late enough. One of the two is given.
 *
 * @param endedAfter the relation ended after this day
 * @param collectedFrom the datum was collected at this instant or later
 */
public record KeptOn(
        RelationKindKey relation,
        @Nullable LocalDate endedAfter,
        @Nullable Instant collectedFrom) {

    /** The relation, and what counts: of two that agree in both, one is enough. */
    record Kind(RelationKindKey relation, boolean fromItsEnd) {}

    Kind kind() {
        return new Kind(relation, endedAfter != null);
    }

    /** Of two for the same relation, which count from the same. */
    KeptOn longer(KeptOn other) {
        if (endedAfter != null && other.endedAfter != null) return endedAfter.isBefore(other.endedAfter) ? this : other;
        return collectedFrom != null && other.collectedFrom != null && collectedFrom.isBefore(other.collectedFrom)
                ? this
                : other;
    }
}
