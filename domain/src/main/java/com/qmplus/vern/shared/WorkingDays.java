package com.qmplus.vern.shared;

import java.time.LocalDate;

/** Which days count as working days where the controller is (Regulation 1182/71 art. 2(1)). */
public interface WorkingDays {

    boolean isWorkingDay(LocalDate day);

    /** The day itself, or the next working day: a period never ends on a holiday (Regulation 1182/71 art. 3(4)). */
    default LocalDate roll(LocalDate day) {
        var end = day;
        while (!isWorkingDay(end)) end = end.plusDays(1);
        return end;
    }
}
