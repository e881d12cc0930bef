package com.qmplus.vern.rights;

import com.qmplus.vern.shared.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when a system has to have done what it was told: the person has their answer, and what was decided follows without undue delay
 * (GDPR art. 12(3), 16, 17(1); R3.5). What is restricted is so from its receipt (art. 18(1); R2.4), and has a single working day.
 */
public final class ErrandDeadline {

    private static final int AT_ONCE = 1;

    private ErrandDeadline() {}

    /**
     * @param answerDue what has to be done before the answer is not done after the day on which that is due; null: it is answered
     * @param within so many working days
     */
    public static LocalDate of(
            ErrandKind kind, LocalDate made, @Nullable LocalDate answerDue, int within, WorkingDays days) {
        var due = after(made, kind == ErrandKind.RESTRICT ? Math.min(AT_ONCE, within) : within, days);
        if (answerDue == null || answerDue.isAfter(due)) return due;
        return answerDue.isBefore(made) ? made : answerDue;
    }

    private static LocalDate after(LocalDate made, int within, WorkingDays days) {
        var due = made;
        for (int counted = 0; counted < within; counted++) due = days.roll(due.plusDays(1));
        return due;
    }
}
