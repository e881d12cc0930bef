package com.qmplus.vern.shared;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Norway's public holidays (helligdagsloven § 2; the act on 1 and 17 May). There are no substitute days, and 24 and
 * 31 December are ordinary working days. Two may fall on one day: 17 May 2027 is Whit Monday too.
 */
public enum Holiday {
    NEW_YEARS_DAY(year -> LocalDate.of(year, 1, 1)),
    MAUNDY_THURSDAY(year -> Easter.in(year).minusDays(3)),
    GOOD_FRIDAY(year -> Easter.in(year).minusDays(2)),
    EASTER_SUNDAY(Easter::in),
    EASTER_MONDAY(year -> Easter.in(year).plusDays(1)),
    LABOUR_DAY(year -> LocalDate.of(year, 5, 1)),
    CONSTITUTION_DAY(year -> LocalDate.of(year, 5, 17)),
    ASCENSION_DAY(year -> Easter.in(year).plusDays(39)),
    WHIT_SUNDAY(year -> Easter.in(year).plusDays(49)),
    WHIT_MONDAY(year -> Easter.in(year).plusDays(50)),
    CHRISTMAS_DAY(year -> LocalDate.of(year, 12, 25)),
    SECOND_CHRISTMAS_DAY(year -> LocalDate.of(year, 12, 26));

    private final IntFunction<LocalDate> rule;

    Holiday(IntFunction<LocalDate> rule) {
        this.rule = rule;
    }

    public LocalDate in(int year) {
        return rule.apply(year);
    }

    /** Every holiday that falls on the day: none, one, or two. */
    public static Set<Holiday> on(LocalDate day) {
        var holidays = EnumSet.allOf(Holiday.class);
        holidays.removeIf(holiday -> !holiday.in(day.getYear()).equals(day));
        return holidays;
    }
}
