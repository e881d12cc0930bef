package com.qmplus.vern.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.shared.NorwegianWorkingDays;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ErrandDeadlineTest {

    @ParameterizedTest
    @CsvSource({
        "ERASE, 2026-11-23, 2026-11-30",
        "CORRECT, 2026-11-27, 2026-12-04",
        "ERASE, 2026-12-24, 2027-01-04", // Christmas, New Year, and a weekend each
        "RELEASE, 2027-03-24, 2027-04-05", // Easter
        "RESTRICT, 2026-11-23, 2026-11-24",
        "RESTRICT, 2026-11-27, 2026-11-30"
    })
    void working_days_count_and_what_is_restricted_is_due_on_the_next(ErrandKind kind, LocalDate made, LocalDate due) {
        assertThat(ErrandDeadline.of(kind, made, null, 5, days())).isEqualTo(due);
    }

    @Test
    void before_the_answer_it_is_never_later_than_that() {
        var made = LocalDate.parse("2026-11-23");
        assertThat(ErrandDeadline.of(ErrandKind.ERASE, made, made.plusDays(2), 5, days()))
                .isEqualTo("2026-11-25");
        assertThat(ErrandDeadline.of(ErrandKind.ERASE, made, made.plusDays(20), 5, days()))
                .isEqualTo("2026-11-30");
    }

    @Test
    void where_the_answer_is_late_already_it_is_due_at_once() {
        var made = LocalDate.parse("2026-11-23");
        assertThat(ErrandDeadline.of(ErrandKind.ERASE, made, made.minusDays(9), 5, days()))
                .isEqualTo(made);
    }

    @Test
    void a_controller_may_want_it_the_same_day() {
        var made = LocalDate.parse("2026-11-23");
        assertThat(ErrandDeadline.of(ErrandKind.ERASE, made, null, 0, days())).isEqualTo(made);
        assertThat(ErrandDeadline.of(ErrandKind.RESTRICT, made, null, 0, days()))
                .isEqualTo(made);
    }

    private static NorwegianWorkingDays days() {
        return new NorwegianWorkingDays();
    }
}
