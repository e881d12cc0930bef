package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Holiday;
import com.qmplus.vern.shared.WorkingDays;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How a deadline was reckoned, so that anybody can check it: the first day + months = nominal end, the days on which the clock
 * stood, and the days off that the end was rolled over (R3.2-R3.4).
 *
 * @param received the day on which the request reached us
 * @param counted the day from which it is counted: that day, or the one on which it was asked to be looked at anew
 * @param start the day from which the months are counted: that day, or a later one by {@link PauseMode#RESTART}
 * @param nominalEnd the same day of a later month, or that month's last
 * @param pausedDays what is added to it
 * @param end the raw end: with what was added, before it is rolled
 * @param daysOff from the raw end to the day before the deadline; empty when it was not rolled
 */
public record Reckoning(
        PauseMode mode,
        LocalDate received,
        LocalDate counted,
        LocalDate start,
        int months,
        LocalDate nominalEnd,
        long pausedDays,
        LocalDate end,
        List<DayOff> daysOff,
        LocalDate due)
        implements Serializable {

    /** A day on which nothing can be due: a public holiday, or, when there is none, a weekend. */
    public record DayOff(LocalDate day, Set<Holiday> holidays) implements Serializable {}

    /** @param today up to which an open pause counts */
    static Reckoning of(
            PauseMode mode,
            LocalDate received,
            LocalDate counted,
            int months,
            Pauses pauses,
            LocalDate today,
            WorkingDays days) {
        var start = mode == PauseMode.RESTART ? pauses.identityKnown(today).orElse(counted) : counted;
        long paused = switch (mode) {
            case SUSPEND -> pauses.days(today);
            case RESTART -> pauses.scopeDays(start, today);
            case NONE -> 0;
        };
        var nominalEnd = start.plusMonths(months);
        var end = nominalEnd.plusDays(paused);
        var due = days.roll(end);
        var daysOff =
                end.datesUntil(due).map(day -> new DayOff(day, Holiday.on(day))).toList();
        return new Reckoning(mode, received, counted, start, months, nominalEnd, paused, end, daysOff, due);
    }
}
