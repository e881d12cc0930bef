package com.qmplus.vern.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NorwegianWorkingDaysTest {

    private final WorkingDays days = new NorwegianWorkingDays();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-04-02", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-14",
                "2026-05-17", "2026-05-24", "2026-05-25", "2026-12-25", "2026-12-26", "2027-03-25", "2027-03-26",
                "2027-03-28", "2027-03-29", "2027-05-01", "2027-05-06", "2027-05-16", "2027-05-17"
            })
    void public_holidays_are_not_working_days(LocalDate day) {
        assertThat(Holiday.on(day)).isNotEmpty();
        assertThat(days.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-24", "2026-12-31", "2027-12-24", "2027-12-31", "2026-04-01", "2026-05-18"})
    void the_eves_and_the_days_after_are_ordinary(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isTrue();
    }

    @Test
    void weekends_are_not_working_days() {
        assertThat(days.isWorkingDay(LocalDate.parse("2026-11-21"))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.parse("2026-11-22"))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.parse("2026-11-23"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2027, 2032})
    void constitution_day_may_be_whit_monday_too(int year) {
        assertThat(Holiday.on(LocalDate.of(year, 5, 17)))
                .containsExactly(Holiday.CONSTITUTION_DAY, Holiday.WHIT_MONDAY);
        assertThat(holidays(year).distinct()).hasSize(11);
    }

    @Test
    void an_ordinary_year_has_twelve() {
        assertThat(holidays(2026).distinct()).hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 2026-03-02",
        "2026-04-02, 2026-04-07",
        "2026-04-05, 2026-04-07",
        "2026-04-30, 2026-04-30",
        "2026-05-01, 2026-05-04",
        "2026-05-14, 2026-05-15",
        "2026-12-24, 2026-12-24",
        "2026-12-25, 2026-12-28",
        "2027-01-01, 2027-01-04",
        "2027-03-25, 2027-03-30",
        "2027-05-17, 2027-05-18"
    })
    void a_period_ends_on_the_next_working_day(LocalDate nominal, LocalDate due) {
        assertThat(days.roll(nominal)).isEqualTo(due);
    }

    private static Stream<LocalDate> holidays(int year) {
        return Stream.of(Holiday.values()).map(holiday -> holiday.in(year));
    }
}
