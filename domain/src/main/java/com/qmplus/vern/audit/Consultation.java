package com.qmplus.vern.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody read or changed a person's data: when, what they did, what for; names stay out (R8.4, C-579/21).
 *
 * @param hand whose it was, as a number that means nothing elsewhere: the same here is the same employee or system
 * @param caseId in which case, where it was not known yet whom that is about; null: the person was known
 * @param action by which they did it
 */
public record Consultation(
        Instant recordedOn,
        int hand,
        Operation operation,
        @Nullable String purpose,
        @Nullable UUID caseId,
        String action) {}
