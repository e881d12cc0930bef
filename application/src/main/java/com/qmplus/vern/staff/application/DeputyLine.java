package com.qmplus.vern.staff.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who stands in for whom.
 *
 * @param now it holds today; otherwise it is to come
 * @param iAmAway who reads is the one who is away; {@code iStandIn}: the one who stands in
 */
public record DeputyLine(
        UUID id,
        String absent,
        String deputy,
        LocalDate from,
        LocalDate until,
        boolean now,
        boolean iAmAway,
        boolean iStandIn)
        implements Serializable {}
