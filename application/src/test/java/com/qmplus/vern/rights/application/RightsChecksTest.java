package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.ErrandState;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Rights;
import com.qmplus.vern.rights.Watch.Seen;
import com.qmplus.vern.rights.Watch.Underway;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Offence;
import com.qmplus.vern.shared.application.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RightsChecksTest {

    /** The hour before midnight in Oslo is the last of the day there, and not yet the next in the world. */
    private static final Instant NOW = Instant.parse("2026-11-24T22:30:00Z");

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private final InMemoryWatch watch = new InMemoryWatch();
    private final CasesInTime cases = new CasesInTime(watch, TestClock.anyDay());
    private final ErrandsDone errands = new ErrandsDone(watch);

    @Test
    void without_a_case_of_the_right_nobody_can_tell() {
        seen(Right.ERASURE, TODAY.minusDays(1), null);
        assertThat(cases.answered(Right.ACCESS, NOW)).isEqualTo(new Checked.CannotTell("no-cases"));
    }

    @Test
    void one_that_is_due_today_is_in_time_and_one_that_was_due_yesterday_is_not() {
        seen(Right.ACCESS, TODAY, null);
        assertThat(cases.answered(Right.ACCESS, NOW)).isEqualTo(new Checked.Kept(1));
        var late = seen(Right.ACCESS, TODAY.minusDays(1), null);
        assertThat(cases.answered(Right.ACCESS, NOW)).isEqualTo(broken(2, late, "overdue"));
    }

    @Test
    void one_that_was_answered_on_its_last_day_is_in_time_and_the_day_after_is_late() {
        var due = TODAY.minusDays(10);
        seen(Right.PORTABILITY, due, Instant.parse("2026-11-14T22:59:59Z"));
        assertThat(new CopyInTime(cases).look(NOW)).isEqualTo(new Checked.Kept(1));
        var late = seen(Right.PORTABILITY, due, Instant.parse("2026-11-14T23:00:00Z"));
        assertThat(new CopyInTime(cases).look(NOW)).isEqualTo(broken(2, late, "answered-late"));
    }

    @Test
    void each_looks_at_its_own_right() {
        seen(Right.ACCESS, TODAY, null);
        assertThat(new AccessInTime(cases).look(NOW)).isEqualTo(new Checked.Kept(1));
        for (var other : List.of(new CorrectionInTime(cases), new ErasureInTime(cases), new CopyInTime(cases)))
            assertThat(other.look(NOW)).isEqualTo(new Checked.CannotTell("no-cases"));
    }

    @Test
    void what_has_waited_for_thirty_days_breaks_it_until_it_is_done() {
        assertThat(errands.done(List.of(ErrandKind.ERASE), NOW)).isEqualTo(new Checked.CannotTell("nothing-decided"));
        watch.add(new Underway(UUID.randomUUID(), ErrandState.WAITING, NOW.minus(Duration.ofDays(30))));
        watch.add(new Underway(UUID.randomUUID(), ErrandState.DONE, NOW.minus(Duration.ofDays(80))));
        assertThat(new ErasuresDone(errands).look(NOW)).isEqualTo(new Checked.Kept(2));
        var request = UUID.randomUUID();
        watch.add(new Underway(
                request, ErrandState.BY_HAND, NOW.minus(Duration.ofDays(30)).minusSeconds(1)));
        assertThat(new ErasuresDone(errands).look(NOW)).isEqualTo(broken(3, request, "not-done"));
        assertThat(new CorrectionsDone(errands).look(NOW)).isEqualTo(broken(3, request, "not-done"));
    }

    private UUID seen(Right right, LocalDate due, @Nullable Instant answered) {
        var seen = new Seen(UUID.randomUUID(), Rights.of(List.of(right)), due, answered);
        watch.add(seen);
        return seen.id();
    }

    private static Checked broken(int lookedAt, UUID late, String about) {
        return new Checked.Broken(lookedAt, 1, List.of(new Offence(Offence.Kind.CASE, late.toString(), about)));
    }
}
