package com.qmplus.vern.register;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Why a legitimate interest weighs more than the interests of those whose data are used (GDPR art. 6(1)(f), recital 47): without
 * it the ground does not hold, and an objection cannot be answered (art. 21(1)).
 *
 * @param interest what is to be achieved, and for whom
 * @param necessity why nothing milder would do
 * @param expectations what the people concerned may reasonably expect
 * @param safeguards what keeps the burden on them small
 * @param conclusion what weighs more, and why
 * @param by the role or name of whoever answers for it
 */
public record BalancingTest(
        Text interest, Text necessity, Text expectations, Text safeguards, Text conclusion, String by, LocalDate on)
        implements Serializable {}
