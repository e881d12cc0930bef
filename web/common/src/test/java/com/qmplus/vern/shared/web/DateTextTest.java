package com.qmplus.vern.shared.web;

import static com.qmplus.vern.shared.Language.EN;
import static com.qmplus.vern.shared.Language.NB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DateTextTest {

    private static final LocalDate CHRISTMAS_EVE = LocalDate.parse("2026-12-24");
    private static final ZonedDateTime AFTERNOON = ZonedDateTime.parse("2026-12-24T15:05:00+01:00[Europe/Oslo]");

    private final DateText bokmål = new DateText(NB);
    private final DateText english = new DateText(EN);

    @Test
    void a_day_is_written_out() {
        assertThat(bokmål.day(CHRISTMAS_EVE)).isEqualTo("24. desember 2026");
        assertThat(english.day(CHRISTMAS_EVE)).isEqualTo("24 December 2026");
    }

    @Test
    void a_weekday_goes_before_it() {
        assertThat(bokmål.weekday(CHRISTMAS_EVE)).isEqualTo("torsdag 24. desember 2026");
        assertThat(english.weekday(CHRISTMAS_EVE)).isEqualTo("Thursday 24 December 2026");
    }

    @Test
    void a_moment_tells_the_time_of_day_too() {
        assertThat(bokmål.moment(AFTERNOON)).isEqualTo("24. desember 2026, kl. 15.05");
        assertThat(english.moment(AFTERNOON)).isEqualTo("24 December 2026, 15:05");
    }

    @Test
    void where_the_order_matters_the_seconds_are_told() {
        assertThat(bokmål.second(AFTERNOON.plusSeconds(7))).isEqualTo("24. desember 2026, kl. 15.05.07");
        assertThat(english.second(AFTERNOON.plusSeconds(7))).isEqualTo("24 December 2026, 15:05:07");
    }

    @Test
    void what_is_left_is_counted_in_days() {
        assertThat(english.left(CHRISTMAS_EVE.minusDays(3), CHRISTMAS_EVE)).isEqualTo("3 days left");
        assertThat(english.left(CHRISTMAS_EVE.minusDays(1), CHRISTMAS_EVE)).isEqualTo("1 day left");
        assertThat(english.left(CHRISTMAS_EVE, CHRISTMAS_EVE)).isEqualTo("today");
        assertThat(bokmål.left(CHRISTMAS_EVE.plusDays(2), CHRISTMAS_EVE)).isEqualTo("2 dager over");
    }
}
