package com.qmplus.vern.retention;

import java.time.Instant;
import java.util.UUID;

/**
 * That a field of somebody was erased in a system (R7.5).
 *
 * @param caseId for which case
 * @param rule the article, such as {@code 17(1)(b)}
 */
public record ErasedThere(Instant when, UUID caseId, String rule) {}
