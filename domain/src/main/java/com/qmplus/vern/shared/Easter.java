package com.qmplus.vern.shared;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Jones, Butcher). */
final class Easter {

    private Easter() {}

    static LocalDate in(int year) {
        int century = year / 100;
        int golden = year % 19;
        int solar = century - century / 4 - (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + solar + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
