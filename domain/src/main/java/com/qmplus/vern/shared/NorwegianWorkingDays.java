package com.qmplus.vern.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday, but for Norway's public holidays. */
public final class NorwegianWorkingDays implements WorkingDays {

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && Holiday.on(day).isEmpty();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
