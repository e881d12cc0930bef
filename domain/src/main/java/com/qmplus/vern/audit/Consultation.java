package com.qmplus.vern.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody read or changed a person's data: when, what they did, what for; names stay out (R8.4, C-579/21). */
public record Consultation(
        Instant recordedOn, Operation operation, @Nullable String purpose) {}
