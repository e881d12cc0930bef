package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.Errands;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.application.Leases;
import com.qmplus.vern.shared.application.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** One system that hangs does not keep the others from being told. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErrandClockTest {

    private final TestClock clock = TestClock.anyDay();
    private final List<Errands.Due> waiting = new ArrayList<>();
    private final List<String> tried = new ArrayList<>();
    private Map<String, Duration> takes = Map.of();

    @Test
    void systems_take_turns() {
        waits("hubspot", "hubspot", "hubspot", "vern", "website", "website");
        round();
        assertThat(tried).containsExactly("hubspot", "vern", "website", "hubspot", "website", "hubspot");
    }

    @Test
    void one_that_takes_too_long_waits_for_the_next_round_and_the_others_do_not() {
        takes = Map.of("hubspot", Duration.ofSeconds(35), "website", Duration.ofSeconds(4));
        waits("hubspot", "hubspot", "vern", "vern", "website", "website", "website", "website");
        round();
        assertThat(tried).containsExactly("hubspot", "vern", "website", "vern", "website", "website");
    }

    private void waits(String... systems) {
        for (var system : systems) waiting.add(new Errands.Due(RequestId.random(), UUID.randomUUID(), system));
    }

    private void round() {
        var errands = new InMemoryErrands() {
            @Override
            public List<Due> due(java.time.Instant now, int ofEach) {
                return waiting;
            }
        };
        var rounds = new ErrandRounds(null, errands, null, null, null, null, clock) {
            @Override
            public void carryOut(RequestId id, UUID one) {
                var system = waiting.stream()
                        .filter(due -> due.errand().equals(one))
                        .findFirst()
                        .orElseThrow()
                        .system();
                tried.add(system);
                clock.pass(takes.getOrDefault(system, Duration.ZERO));
            }
        };
        new ErrandClock(rounds, new Always(), clock).carryOut();
    }

    private final class Always extends Leases {
        private Always() {
            super(null, clock);
        }

        @Override
        public boolean hold(String name, Duration duration) {
            return true;
        }
    }
}
