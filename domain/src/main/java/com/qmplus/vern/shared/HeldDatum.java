package com.qmplus.vern.shared;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One datum that a system holds about a person.
 *
 * @param whose by what the record is known in which it stands, as the system has it: compared with whom it was asked about, so that
 *     nobody gets what is another's; empty only in Vern's own store, which knows the very person
 */
public record HeldDatum(
        String field,
        String value,
        String system,
        String source,
        @Nullable Instant collected,
        Set<KnownIdentifier> whose) {

    public HeldDatum {
        whose = Set.copyOf(whose);
    }

    public HeldDatum(String field, String value, String system, String source, @Nullable Instant collected) {
        this(field, value, system, source, collected, Set.of());
    }
}
