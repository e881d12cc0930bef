package com.qmplus.vern.consent;

import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.Extent;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a claim closes to whoever is reached by a contact, known by its keyed hash alone.
 *
 * @param extent which purposes and data the claim names; of direct marketing always all
 * @param since the day on which it reached us
 */
public record SuppressionOrder(
        String contactHash, Closing closing, Extent extent, LocalDate since, CaseRef caseRef, UUID claim)
        implements Serializable {}
