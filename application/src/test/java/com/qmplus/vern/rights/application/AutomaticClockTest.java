package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.application.Leases;
import com.qmplus.vern.shared.application.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AutomaticClockTest {

    private final List<RequestId> waiting = new ArrayList<>(List.of(RequestId.random(), RequestId.random()));
    private final List<RequestId> answered = new ArrayList<>();
    private final List<RequestId> left = new ArrayList<>();
    private final Rounds rounds = new Rounds();
    private int leases = Integer.MAX_VALUE;

    /** Answers, or leaves, what waits; what fails is told by the test. */
    private class Rounds extends AutomaticRounds {

        private boolean answers = true;
        private boolean leaves = true;
        private boolean closed;

        @Override
        public List<RequestId> waiting() {
            return List.copyOf(waiting);
        }

        @Override
        public void answer(RequestId id) {
            if (!answers) throw new IllegalStateException("answer");
            waiting.remove(id);
            answered.add(id);
        }

        @Override
        public void leave(RequestId id) {
            if (!leaves) throw new IllegalStateException("leave");
            waiting.remove(id);
            left.add(id);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private final AutomaticClock clock = new AutomaticClock(rounds, new Leases(null, TestClock.anyDay()) {
        @Override
        public boolean hold(String name, Duration duration) {
            return leases-- > 0;
        }
    });

    @Test
    void all_that_wait_are_answered_in_one_visit() {
        var all = List.copyOf(waiting);
        clock.answer();
        assertThat(answered).isEqualTo(all);
        assertThat(left).isEmpty();
    }

    @Test
    void one_that_fails_is_left_and_keeps_none_of_the_others_waiting() {
        rounds.answers = false;
        clock.answer();
        assertThat(left).hasSize(2);
        assertThat(waiting).isEmpty();
    }

    @Test
    void one_that_cannot_even_be_left_ends_the_visit_and_is_tried_again_in_the_next() {
        rounds.answers = false;
        rounds.leaves = false;
        clock.answer();
        assertThat(waiting).hasSize(2);
        rounds.answers = true;
        clock.answer();
        assertThat(answered).hasSize(2);
    }

    @Test
    void whoever_loses_the_lease_stops_before_the_next() {
        leases = 1;
        clock.answer();
        assertThat(answered).hasSize(1);
        assertThat(waiting).hasSize(1);
    }

    @Test
    void the_node_without_the_lease_neither_answers_nor_closes() {
        leases = 0;
        clock.answer();
        clock.close();
        assertThat(answered).isEmpty();
        assertThat(rounds.closed).isFalse();
    }

    @Test
    void what_is_over_is_closed() {
        clock.close();
        assertThat(rounds.closed).isTrue();
    }
}
