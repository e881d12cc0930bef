package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Holiday;
import com.qmplus.vern.shared.WorkingDays;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How a deadline was reckoned, so that anybody can check it: received + months = nominal end, and the days off that it was
 * rolled over (R3.2).
 *
 * @param nominalEnd the same day of a later month, or that month's last
 * @param daysOff from the nominal end to the day before the deadline; empty when it was not rolled
 */
public record Reckoning(LocalDate received, int months, LocalDate nominalEnd, List<DayOff> daysOff, LocalDate due)
        implements Serializable {

    /** A day on which nothing can be due: a public holiday, or, when there is none, a weekend. */
    public record DayOff(LocalDate day, Set<Holiday> holidays) implements Serializable {}

    static Reckoning of(LocalDate received, int months, WorkingDays days) {
        var nominalEnd = received.plusMonths(months);
        var due = days.roll(nominalEnd);
        var daysOff = nominalEnd
                .datesUntil(due)
                .map(day -> new DayOff(day, Holiday.on(day)))
                .toList();
        return new Reckoning(received, months, nominalEnd, daysOff, due);
    }
}
