package com.qmplus.vern.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BreachClockTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Test
    void statement_9_given_awareness_on_27_march_2026_at_noon_in_oslo_then_due_on_30_march_at_one() {
        assertThat(due("2026-03-27T12:00")).isEqualTo(inOslo("2026-03-30T13:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-23T12:00, 2026-10-26T11:00", // the night on which an hour comes twice
        "2026-11-23T09:30, 2026-11-26T09:30",
        "2026-12-23T23:59, 2026-12-26T23:59", // three holidays
        "2027-05-14T08:15, 2027-05-17T08:15", // a weekend and 17 May: no roll to a working day
        "2026-11-20T10:59, 2026-11-23T10:59" // no wait for the next full hour
    })
    void seventy_two_hours_pass_on_whatever_day(String aware, String due) {
        assertThat(due(aware)).isEqualTo(inOslo(due));
    }

    @Test
    void the_last_instant_is_in_time_and_the_next_is_not() {
        var clock = new BreachClock(inOslo("2026-11-23T09:30").toInstant());

        assertThat(clock.isOver(clock.due())).isFalse();
        assertThat(clock.isOver(clock.due().plusNanos(1))).isTrue();
    }

    private static ZonedDateTime due(String aware) {
        return new BreachClock(inOslo(aware).toInstant()).due().atZone(OSLO);
    }

    private static ZonedDateTime inOslo(String local) {
        return LocalDateTime.parse(local).atZone(OSLO);
    }
}
