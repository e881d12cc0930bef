package com.qmplus.vern.shared.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(value = Databases.class, names = "MEMORY", mode = EnumSource.Mode.EXCLUDE)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeasesTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final String name = UUID.randomUUID().toString();
    private final TestClock clock = TestClock.anyDay();
    private final LeaseRows rows;
    private final Leases here;
    private final Leases there;

    LeasesTest(Databases on) {
        rows = new RowsInTransactions(on);
        here = new Leases(rows, clock);
        there = new Leases(rows, clock);
    }

    @Test
    void one_node_holds_it_and_the_other_does_not() {
        assertThat(here.hold(name, MINUTE)).isTrue();
        assertThat(there.hold(name, MINUTE)).isFalse();
    }

    @Test
    void who_holds_it_prolongs_it() {
        here.hold(name, MINUTE);
        clock.pass(Duration.ofSeconds(50));
        assertThat(here.hold(name, MINUTE)).isTrue();
        clock.pass(Duration.ofSeconds(50));
        assertThat(there.hold(name, MINUTE)).isFalse();
    }

    @Test
    void a_node_that_died_blocks_nothing_for_longer_than_its_lease() {
        here.hold(name, MINUTE);
        clock.pass(MINUTE);
        assertThat(there.hold(name, MINUTE)).isTrue();
        assertThat(here.hold(name, MINUTE)).isFalse();
    }

    @Test
    void other_leases_are_free() {
        here.hold(name, MINUTE);
        assertThat(there.hold(name + "2", MINUTE)).isTrue();
    }

    @Test
    void who_is_overtaken_by_another_node_is_told_no() {
        var overtaken = new Leases(new Overtaken(), clock);
        assertThat(overtaken.hold(name, MINUTE)).isFalse();
    }

    /** What the container does around the rows. */
    private static final class RowsInTransactions extends LeaseRows {

        private final Databases on;

        RowsInTransactions(Databases on) {
            super(on.store().entityManager());
            this.on = on;
        }

        @Override
        public boolean take(String name, String node, Instant now, Instant until) {
            return on.inTransaction(() -> super.take(name, node, now, until));
        }
    }

    /** Another node wrote the same row between our look and our commit. */
    private static final class Overtaken extends LeaseRows {

        @Override
        public boolean take(String name, String node, Instant now, Instant until) {
            throw new OptimisticLockException();
        }
    }
}
