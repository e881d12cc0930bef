package com.qmplus.vern.rights;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** When whoever works on a case is told how near its deadline is: ten, five and one day before, and when it is over. */
final class Reminder {

    static final int FIRST_DAYS_BEFORE = 10;

    private static final int[] DAYS_BEFORE = {FIRST_DAYS_BEFORE, 5, 1, -1};

    private Reminder() {}

    static LocalDate first(LocalDate due) {
        return due.minusDays(FIRST_DAYS_BEFORE);
    }

    /** The next day after today; what lies behind is not caught up with, so that a deadline that moves tells nothing twice. */
    static @Nullable LocalDate afterMove(LocalDate due, LocalDate today) {
        return IntStream.of(DAYS_BEFORE)
                .mapToObj(due::minusDays)
                .filter(day -> day.isAfter(today))
                .findFirst()
                .orElse(null);
    }
}
