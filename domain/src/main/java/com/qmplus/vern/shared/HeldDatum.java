package com.qmplus.vern.shared;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One datum that a system holds about a person; {@code datum} is its id where it is a datum of {@code people}. */
public record HeldDatum(
        String field,
        String value,
        String system,
        String source,
        @Nullable Instant collected,
        @Nullable UUID datum) {}
