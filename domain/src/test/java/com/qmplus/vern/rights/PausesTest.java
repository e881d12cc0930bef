package com.qmplus.vern.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R3.4: rows 18 and 19 of the table, statements 7 and 8, and the union over many dates. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PausesTest {

    private static final LocalDate R = LocalDate.parse("2026-11-02");
    private static final LocalDate LATER = LocalDate.parse("2027-12-31");

    @ParameterizedTest(name = "received {0}, asked {1}, answered {2}: {3} days; {4}, {5}, {6}")
    @CsvSource({
        "2026-11-02, 2026-11-04, 2026-11-16, 12, 2026-12-14, 2026-12-16, 2026-12-02",
        "2027-02-10, 2027-02-11, 2027-02-26, 15, 2027-03-30, 2027-03-30, 2027-03-10"
    })
    void rows_18_and_19(
            LocalDate received,
            LocalDate asked,
            LocalDate answered,
            long days,
            LocalDate suspend,
            LocalDate restart,
            LocalDate none) {
        var pauses = pauses(identity(asked, answered));

        assertThat(pauses.days(LATER)).isEqualTo(days);
        assertThat(due(PauseMode.SUSPEND, received, pauses, LATER)).isEqualTo(suspend);
        assertThat(due(PauseMode.RESTART, received, pauses, LATER)).isEqualTo(restart);
        assertThat(due(PauseMode.NONE, received, pauses, LATER)).isEqualTo(none);
    }

    @Test
    void the_days_are_added_before_the_end_is_rolled() {
        var pauses = pauses(identity(day("2027-02-11"), day("2027-02-26")));
        var reckoning = Deadline.from(day("2027-02-10"), ACase.RULES.days())
                .reckoning(PauseMode.SUSPEND, pauses, LATER, ACase.RULES.days());

        assertThat(reckoning.nominalEnd()).isEqualTo("2027-03-10");
        assertThat(reckoning.pausedDays()).isEqualTo(15);
        assertThat(reckoning.end()).isEqualTo("2027-03-25");
        assertThat(reckoning.daysOff()).hasSize(5);
    }

    @Test
    void statement_7_days_of_two_overlapping_pauses_count_once() {
        var pauses = pauses(identity(R.plusDays(2), R.plusDays(10)), scope(R.plusDays(5), R.plusDays(14)));

        assertThat(pauses.days(LATER)).isEqualTo(12);
        assertThat(due(PauseMode.SUSPEND, R, pauses, LATER)).isEqualTo("2026-12-14");
    }

    @Test
    void a_question_answered_on_the_same_day_stops_nothing() {
        assertThat(pauses(identity(R, R)).days(LATER)).isZero();
    }

    @Test
    void the_answer_to_a_late_question_makes_the_next_one_no_prompter() {
        var request = ACase.aCase().taken().now();
        request.askScope(ACase.KARI, ACase.SEALED, ACase.RULES, ACase.on("2026-11-27"));
        request.scopeAnswered(ACase.KARI, day("2026-11-27"), ACase.SEALED, ACase.RULES, ACase.on("2026-11-27"));
        request.askScope(ACase.KARI, ACase.SEALED, ACase.RULES, ACase.on("2026-11-28"));

        assertThat(request.pauses().openSince()).isEmpty();
        request.count(ACase.RULES, day("2026-12-02"));
        assertThat(request.deadline().due()).isEqualTo("2026-12-02");
    }

    @Test
    void an_open_pause_counts_the_days_until_today() {
        var pauses = pauses(identity(R.plusDays(2), null));

        assertThat(pauses.openSince()).contains(R.plusDays(2));
        assertThat(pauses.days(R.plusDays(2))).isZero();
        assertThat(pauses.days(R.plusDays(9))).isEqualTo(7);
        assertThat(due(PauseMode.RESTART, R, pauses, R.plusDays(9))).isEqualTo("2026-12-11");
        assertThat(due(PauseMode.NONE, R, pauses, R.plusDays(9))).isEqualTo("2026-12-02");
    }

    @Test
    void a_restart_begins_with_the_last_answer_to_who_they_are_and_adds_only_what_scope_took_after_it() {
        var pauses = pauses(
                scope(R.plusDays(1), R.plusDays(12)),
                identity(R.plusDays(2), R.plusDays(10)),
                identity(R.plusDays(3), R.plusDays(8)));

        assertThat(due(PauseMode.RESTART, R, pauses, LATER))
                .isEqualTo(ACase.RULES.days().roll(R.plusDays(10).plusMonths(1).plusDays(2)));
        assertThat(due(PauseMode.RESTART, R, pauses(scope(R.plusDays(1), R.plusDays(4))), LATER))
                .isEqualTo(ACase.RULES.days().roll(R.plusMonths(1).plusDays(3)));
    }

    @Test
    void the_union_is_what_counting_day_by_day_says_and_no_mode_is_ever_stricter_than_none() {
        var chance = new Random(20261123);
        for (int round = 0; round < 4000; round++) {
            var received = LocalDate.parse("2026-01-01").plusDays(chance.nextInt(1200));
            var today = received.plusDays(chance.nextInt(200));
            var all = new ArrayList<Pause>();
            for (int many = chance.nextInt(5); many > 0; many--) all.add(anyPause(chance, received));
            var pauses = new Pauses(all);
            var paused = paused(all, today);

            assertThat(pauses.days(today)).as("%s on %s", all, today).isEqualTo(paused);
            var none = due(PauseMode.NONE, received, pauses, today);
            assertThat(none)
                    .isEqualTo(Deadline.from(received, ACase.RULES.days()).due());
            assertThat(due(PauseMode.SUSPEND, received, pauses, today))
                    .isEqualTo(ACase.RULES.days().roll(received.plusMonths(1).plusDays(paused)));
            for (var mode : PauseMode.values())
                assertThat(due(mode, received, pauses, today)).isAfterOrEqualTo(none);
        }
    }

    private static long paused(List<Pause> all, LocalDate today) {
        var days = new TreeSet<LocalDate>();
        for (var pause : all)
            for (var day = pause.asked();
                    day.isBefore(pause.answered() == null ? today : pause.answered());
                    day = day.plusDays(1)) days.add(day);
        return days.size();
    }

    private static Pause anyPause(Random chance, LocalDate received) {
        var asked = received.plusDays(chance.nextInt(40));
        var kind = chance.nextBoolean() ? PauseKind.IDENTITY : PauseKind.SCOPE;
        return new Pause(kind, asked, chance.nextInt(4) == 0 ? null : asked.plusDays(chance.nextInt(60)));
    }

    private static LocalDate due(PauseMode mode, LocalDate received, Pauses pauses, LocalDate today) {
        var deadline = Deadline.from(received, ACase.RULES.days()).counted(pauses, today, ACase.rules(mode));
        assertThat(deadline.strict())
                .isEqualTo(Deadline.from(received, ACase.RULES.days()).due());
        return deadline.due();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Pauses pauses(Pause... all) {
        return new Pauses(List.of(all));
    }

    private static Pause identity(LocalDate asked, @Nullable LocalDate answered) {
        return new Pause(PauseKind.IDENTITY, asked, answered);
    }

    private static Pause scope(LocalDate asked, @Nullable LocalDate answered) {
        return new Pause(PauseKind.SCOPE, asked, answered);
    }
}
