package com.qmplus.vern.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.rights.Reckoning.DayOff;
import com.qmplus.vern.shared.Holiday;
import com.qmplus.vern.shared.NorwegianWorkingDays;
import com.qmplus.vern.shared.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineTest {

    private static final WorkingDays NORWAY = new NorwegianWorkingDays();
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @ParameterizedTest(name = "received {0}: nominally {1}, due {2}, extended {3}")
    @CsvSource({
        "2026-01-31, 2026-02-28, 2026-03-02, 2026-04-30",
        "2026-03-02, 2026-04-02, 2026-04-07, 2026-06-02",
        "2026-03-05, 2026-04-05, 2026-04-07, 2026-06-05",
        "2026-03-31, 2026-04-30, 2026-04-30, 2026-06-30",
        "2026-04-01, 2026-05-01, 2026-05-04, 2026-07-01",
        "2026-04-14, 2026-05-14, 2026-05-15, 2026-07-14",
        "2026-04-17, 2026-05-17, 2026-05-18, 2026-07-17",
        "2026-08-31, 2026-09-30, 2026-09-30, 2026-11-30",
        "2026-11-24, 2026-12-24, 2026-12-24, 2027-02-24",
        "2026-11-25, 2026-12-25, 2026-12-28, 2027-02-25",
        "2026-12-01, 2027-01-01, 2027-01-04, 2027-03-01",
        "2027-01-29, 2027-02-28, 2027-03-01, 2027-04-29",
        "2027-01-30, 2027-02-28, 2027-03-01, 2027-04-30",
        "2027-01-31, 2027-02-28, 2027-03-01, 2027-04-30",
        "2027-02-25, 2027-03-25, 2027-03-30, 2027-05-25",
        "2027-04-17, 2027-05-17, 2027-05-18, 2027-07-19",
        "2028-01-31, 2028-02-29, 2028-02-29, 2028-05-02",
        "2028-02-29, 2028-03-29, 2028-03-29, 2028-05-29",
        "2026-11-02, 2026-12-02, 2026-12-02, 2027-02-02",
        "2027-02-10, 2027-03-10, 2027-03-10, 2027-05-10",
    })
    void is_a_month_from_receipt_rolled_to_a_working_day_and_three_when_extended(
            LocalDate received, LocalDate nominal, LocalDate due, LocalDate extended) {
        var deadline = Deadline.from(received, NORWAY);

        assertThat(deadline.received()).isEqualTo(received);
        assertThat(reckoning(deadline).nominalEnd()).isEqualTo(nominal);
        assertThat(deadline.due()).isEqualTo(due);
        assertThat(extended(deadline, due).due()).isEqualTo(extended);
    }

    @Test
    void what_is_to_be_answered_anew_is_counted_from_when_that_was_asked_for() {
        var rules = new TimeRules(OSLO, NORWAY, PauseMode.SUSPEND, 7, 30);
        var asked = LocalDate.parse("2026-12-20");
        var deadline = Deadline.from(LocalDate.parse("2026-11-02"), NORWAY).anew(asked, NORWAY);

        assertThat(deadline.received()).isEqualTo("2026-11-02");
        assertThat(deadline.start()).isEqualTo(asked);
        assertThat(deadline.due()).isEqualTo("2027-01-20");
        assertThat(deadline.isExtendable(asked)).isTrue();
        assertThat(deadline.extended(asked, Pauses.NONE, asked, rules).due()).isEqualTo("2027-03-22");

        var before = new Pause(PauseKind.SCOPE, LocalDate.parse("2026-11-03"), LocalDate.parse("2026-11-13"));
        var astride = new Pause(PauseKind.SCOPE, LocalDate.parse("2026-12-18"), LocalDate.parse("2026-12-22"));
        assertThat(deadline.counted(new Pauses(List.of(before)), asked, rules).due())
                .as("it stood for the first answer")
                .isEqualTo("2027-01-20");
        assertThat(deadline.counted(new Pauses(List.of(before, astride)), asked.plusDays(9), rules)
                        .due())
                .isEqualTo("2027-01-22");
    }

    @Test
    void starts_on_the_day_of_receipt_where_the_controller_is() {
        var deadline = Deadline.from(Instant.parse("2026-03-31T22:30:00Z"), OSLO, NORWAY);

        assertThat(deadline.received()).isEqualTo("2026-04-01");
        assertThat(deadline.due()).isEqualTo("2026-05-04");
        assertThat(extended(deadline, LocalDate.parse("2026-04-20")).due()).isEqualTo("2026-07-01");
    }

    @Test
    void can_be_extended_until_it_is_due_and_not_a_day_longer() {
        var deadline = Deadline.from(LocalDate.parse("2026-03-05"), NORWAY);

        assertThat(extended(deadline, LocalDate.parse("2026-04-07")).isExtended())
                .isTrue();
        assertThatThrownBy(() -> extended(deadline, LocalDate.parse("2026-04-08")))
                .isInstanceOf(CannotExtend.class);
        assertThat(deadline.isOverdue(LocalDate.parse("2026-04-08"))).isTrue();
    }

    @Test
    void cannot_be_extended_before_the_request_came() {
        var deadline = Deadline.from(LocalDate.parse("2026-03-05"), NORWAY);

        assertThatThrownBy(() -> extended(deadline, LocalDate.parse("2026-03-04")))
                .isInstanceOf(CannotExtend.class);
    }

    @Test
    void is_extended_only_once() {
        var extended = extended(Deadline.from(LocalDate.parse("2026-03-05"), NORWAY), LocalDate.parse("2026-03-10"));

        assertThatThrownBy(() -> extended(extended, LocalDate.parse("2026-03-11")))
                .isInstanceOf(CannotExtend.class);
    }

    @Test
    void lasts_to_the_end_of_its_last_day() {
        var deadline = Deadline.from(LocalDate.parse("2026-11-24"), NORWAY);

        assertThat(deadline.isOverdue(LocalDate.parse("2026-12-24"))).isFalse();
        assertThat(deadline.daysLeft(LocalDate.parse("2026-12-24"))).isZero();
        assertThat(deadline.isOverdue(LocalDate.parse("2026-12-25"))).isTrue();
        assertThat(deadline.daysLeft(LocalDate.parse("2026-12-26"))).isEqualTo(-2);
    }

    @Test
    void explains_how_it_was_reckoned() {
        var reckoning = reckoning(Deadline.from(LocalDate.parse("2026-03-05"), NORWAY));

        assertThat(reckoning.months()).isEqualTo(1);
        assertThat(reckoning.nominalEnd()).isEqualTo("2026-04-05");
        assertThat(reckoning.daysOff())
                .containsExactly(
                        new DayOff(LocalDate.parse("2026-04-05"), Set.of(Holiday.EASTER_SUNDAY)),
                        new DayOff(LocalDate.parse("2026-04-06"), Set.of(Holiday.EASTER_MONDAY)));
        assertThat(reckoning.due()).isEqualTo("2026-04-07");
    }

    @Test
    void names_both_holidays_that_fall_on_one_day_and_a_weekend_by_none() {
        var reckoning = reckoning(Deadline.from(LocalDate.parse("2027-04-16"), NORWAY));

        assertThat(reckoning.daysOff())
                .containsExactly(
                        new DayOff(LocalDate.parse("2027-05-16"), Set.of(Holiday.WHIT_SUNDAY)),
                        new DayOff(
                                LocalDate.parse("2027-05-17"), Set.of(Holiday.CONSTITUTION_DAY, Holiday.WHIT_MONDAY)));
        assertThat(reckoning(Deadline.from(LocalDate.parse("2026-01-31"), NORWAY))
                        .daysOff())
                .extracting(DayOff::holidays)
                .containsExactly(Set.of(), Set.of());
    }

    @Test
    void wants_a_word_ten_five_and_one_day_before_and_when_it_is_over_each_once() {
        var deadline = Deadline.from(LocalDate.parse("2026-11-02"), NORWAY);
        var told = new ArrayList<Long>();
        for (var day :
                deadline.received().datesUntil(deadline.due().plusDays(30)).toList())
            while (deadline.wantsReminder(day)) {
                told.add(deadline.daysLeft(day));
                deadline = deadline.reminded(day);
            }

        assertThat(told).containsExactly(10L, 5L, 1L, -1L);
    }

    @Test
    void that_is_near_already_when_the_request_is_registered_wants_one_word_for_all_that_is_behind() {
        var deadline = Deadline.from(LocalDate.parse("2026-11-02"), NORWAY);
        var late = LocalDate.parse("2026-11-28");

        assertThat(deadline.wantsReminder(late)).isTrue();
        assertThat(deadline.reminded(late).remind()).isEqualTo("2026-12-01");
    }

    private static Reckoning reckoning(Deadline deadline) {
        return deadline.reckoning(PauseMode.NONE, Pauses.NONE, deadline.received(), NORWAY);
    }

    private static Deadline extended(Deadline deadline, LocalDate noticeSent) {
        return deadline.extended(
                noticeSent, Pauses.NONE, noticeSent, new TimeRules(OSLO, NORWAY, PauseMode.SUSPEND, 7, 30));
    }
}
