package com.qmplus.vern.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.shared.Holiday;
import com.qmplus.vern.shared.NorwegianWorkingDays;
import com.qmplus.vern.shared.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The first statements of what must be true of time limits; those on notices and pauses stand with the case and the pauses. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeStatementsTest {

    private static final WorkingDays NORWAY = new NorwegianWorkingDays();
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Test
    void statement_1_given_receipt_on_2026_03_05_when_due_computed_then_2026_04_07() {
        assertThat(received("2026-03-05").due()).isEqualTo("2026-04-07");
    }

    @Test
    void statement_2_given_receipt_on_2026_01_31_when_extended_then_2026_04_30() {
        var noticeSent = LocalDate.parse("2026-02-10");

        var extended = received("2026-01-31")
                .extended(noticeSent, Pauses.NONE, noticeSent, new TimeRules(OSLO, NORWAY, PauseMode.SUSPEND, 7, 30));

        assertThat(extended.due()).isEqualTo("2026-04-30");
    }

    @Test
    void statement_3_given_receipt_on_2026_11_24_then_due_on_christmas_eve() {
        assertThat(received("2026-11-24").due()).isEqualTo("2026-12-24");
    }

    @Test
    void statement_4_given_2027_then_17_may_is_one_day_off_with_both_its_names() {
        var bothThen = LocalDate.parse("2027-05-17");

        assertThat(Holiday.on(bothThen)).isEqualTo(Set.of(Holiday.CONSTITUTION_DAY, Holiday.WHIT_MONDAY));
        assertThat(LocalDate.parse("2027-01-01")
                        .datesUntil(LocalDate.parse("2028-01-01"))
                        .filter(day -> !Holiday.on(day).isEmpty()))
                .hasSize(11)
                .containsOnlyOnce(bothThen);
    }

    @Test
    void statement_5_given_receipt_at_half_past_ten_in_the_evening_by_utc_then_received_the_next_day() {
        assertThat(Deadline.from(Instant.parse("2026-03-31T22:30:00Z"), OSLO, NORWAY)
                        .received())
                .isEqualTo("2026-04-01");
    }

    private static Deadline received(String day) {
        return Deadline.from(LocalDate.parse(day), NORWAY);
    }
}
