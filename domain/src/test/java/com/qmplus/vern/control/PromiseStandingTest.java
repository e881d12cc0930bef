package com.qmplus.vern.control;

import static com.qmplus.vern.control.PromiseStanding.Turn;
import static com.qmplus.vern.control.PromiseState.BROKEN;
import static com.qmplus.vern.control.PromiseState.CANNOT_TELL;
import static com.qmplus.vern.control.PromiseState.KEPT;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.shared.Promise;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PromiseStandingTest {

    private static final Instant FIRST = Instant.parse("2026-11-24T02:00:00Z");

    private final PromiseStanding standing = new PromiseStanding(Promise.P12, FIRST);
    private Instant now = FIRST;

    @Test
    void nothing_is_told_while_it_stands_as_it_did_and_the_first_day_is_no_turn_for_the_better() {
        assertThat(seen(KEPT)).isEmpty();
        assertThat(seen(KEPT)).isEmpty();
        assertThat(standing.since()).isEqualTo(FIRST.plus(Duration.ofDays(1)));
    }

    @Test
    void it_is_told_once_that_it_is_broken_and_once_that_it_is_kept_again() {
        assertThat(seen(BROKEN)).contains(Turn.BROKEN);
        assertThat(seen(BROKEN)).isEmpty();
        assertThat(seen(KEPT)).contains(Turn.KEPT_AGAIN);
        assertThat(seen(KEPT)).isEmpty();
    }

    @Test
    void that_it_cannot_be_told_for_a_while_mends_nothing() {
        seen(BROKEN);
        assertThat(seen(CANNOT_TELL)).isEmpty();
        assertThat(standing.state()).isEqualTo(CANNOT_TELL);
        assertThat(seen(BROKEN)).isEmpty();
        assertThat(seen(CANNOT_TELL)).isEmpty();
        assertThat(seen(KEPT)).contains(Turn.KEPT_AGAIN);
    }

    @Test
    void several_are_as_good_as_the_worst_and_of_none_nobody_can_tell() {
        assertThat(PromiseState.ofAll(List.of(KEPT, CANNOT_TELL, BROKEN))).isEqualTo(BROKEN);
        assertThat(PromiseState.ofAll(List.of(KEPT, CANNOT_TELL))).isEqualTo(CANNOT_TELL);
        assertThat(PromiseState.ofAll(List.of(KEPT, KEPT))).isEqualTo(KEPT);
        assertThat(PromiseState.ofAll(List.of())).isEqualTo(CANNOT_TELL);
    }

    private Optional<Turn> seen(PromiseState state) {
        now = now.plus(Duration.ofDays(1));
        return standing.seen(state, now);
    }
}
