package com.qmplus.vern.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a claim demands to be only stored.
 *
 * @param since the day on which it reached us: from then on, whenever somebody gets to record it
 * @param claim which one of the case
 */
public record RestrictionOrder(Extent extent, RestrictionGround ground, LocalDate since, CaseRef caseRef, UUID claim)
        implements Serializable {}
