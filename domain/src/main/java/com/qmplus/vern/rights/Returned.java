package com.qmplus.vern.rights;

import java.time.Instant;
import java.util.UUID;

/**
 * That what is found was erased in that system before: a copy of its database, or another that feeds it, has brought it back (R7.4).
 *
 * @param caseId for which case it was erased
 * @param rule the article by which it was
 */
public record Returned(Instant erased, UUID caseId, String rule) {}
