package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Reckoning;
import java.io.Serializable;
import java.time.LocalDate;

/** When the answer is due, how near that is, and how it was reckoned (R3.2). */
public record DeadlineView(
        LocalDate received, LocalDate due, long daysLeft, Urgency urgency, boolean extended, Reckoning reckoning)
        implements Serializable {}
