package com.qmplus.vern.rights;

import com.qmplus.vern.shared.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How this controller counts time: where its days begin, which of them are working days, what a question does to the clock,
 * and how soon one must be asked to do anything.
 *
 * @param promptDays a question that comes later than so many days after the request, or after the answer to the last one, was
 *     not asked promptly and stops no clock (R3.4)
 * @param much so many data of one person are much, so that they may be asked which of them they mean (recital 63)
 */
public record TimeRules(ZoneId zone, WorkingDays days, PauseMode mode, int promptDays, int much) {

    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
