package com.qmplus.vern.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One datum that a system holds about a person. */
public record HeldDatum(
        String field,
        String value,
        String system,
        String source,
        @Nullable Instant collected) {}
