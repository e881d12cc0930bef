package com.qmplus.vern.control.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.control.CheckResult;
import com.qmplus.vern.control.PromiseRun;
import com.qmplus.vern.control.PromiseRuns;
import com.qmplus.vern.control.PromiseStanding;
import com.qmplus.vern.control.PromiseState;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Offence;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.staff.EmployeeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PromiseRunsContractTest {

    private static final Instant NOW = Instant.parse("2126-11-24T00:00:00.123456Z");
    private static final EmployeeId IDA = new EmployeeId(UUID.randomUUID());

    private final Databases on;
    private final PromiseRuns runs;

    PromiseRunsContractTest(Databases on) {
        this.on = on;
        this.runs = on.repository(InMemoryPromiseRuns::new, JpaPromiseRuns::new);
    }

    @Test
    void what_was_seen_is_read_as_it_was_stored() {
        var many = IntStream.range(0, 60)
                .mapToObj(i -> new Offence(Offence.Kind.CASE, UUID.randomUUID().toString(), "overdue"))
                .toList();
        var run = run(
                NOW,
                new CheckResult("kept", Promise.P1, new Checked.Kept(2_000_000_000_000L), 12),
                new CheckResult("broken", Promise.P12, new Checked.Broken(70, 60, many), 3),
                new CheckResult("unknown", Promise.P2, new Checked.CannotTell("no-cases"), 0));
        on.inTransaction(() -> {
            var found = runs.find(run.id()).orElseThrow();
            assertThat(found.begun()).isEqualTo(NOW.minusSeconds(3));
            assertThat(found.ended()).isEqualTo(NOW);
            assertThat(found.by()).isEqualTo(IDA);
            assertThat(found.states())
                    .hasSize(Promise.values().length)
                    .containsEntry(Promise.P1, PromiseState.KEPT)
                    .containsEntry(Promise.P12, PromiseState.BROKEN)
                    .containsEntry(Promise.P2, PromiseState.CANNOT_TELL)
                    .containsEntry(Promise.P3, PromiseState.CANNOT_TELL);
            var broken = result(found, "broken");
            assertThat(broken.lookedAt()).isEqualTo(70);
            assertThat(broken.offending()).isEqualTo(60);
            assertThat(broken.took()).isEqualTo(3);
            assertThat(broken.named()).isEqualTo(many.subList(0, Checked.NAMED_AT_MOST));
            assertThat(result(found, "kept").lookedAt()).isEqualTo(2_000_000_000_000L);
            assertThat(result(found, "kept").named()).isEmpty();
            assertThat(result(found, "unknown").missing()).isEqualTo("no-cases");
        });
    }

    @Test
    void they_are_told_in_their_order() {
        var later = NOW.plusSeconds(1_000_000_000);
        var first = run(later);
        var second = run(later.plusSeconds(60));
        on.inTransaction(() -> {
            assertThat(runs.since(later)).extracting(PromiseRun::id).containsExactly(first.id(), second.id());
            assertThat(runs.since(later.plusSeconds(60)))
                    .extracting(PromiseRun::id)
                    .containsExactly(second.id());
            assertThat(runs.latest(2)).extracting(PromiseRun::id).containsExactly(second.id(), first.id());
            assertThat(runs.last().orElseThrow().id()).isEqualTo(second.id());
        });
    }

    @Test
    void how_a_promise_stands_and_who_sees_to_it_is_kept() {
        on.inTransaction(() -> {
            if (!runs.standings().containsKey(Promise.P7)) runs.add(new PromiseStanding(Promise.P7, NOW));
        });
        long version = on.inTransaction(() -> {
            var standing = runs.standings().get(Promise.P7);
            standing.seen(PromiseState.BROKEN, NOW.plusSeconds(9));
            return standing.version();
        });
        on.inTransaction(() -> {
            var standing = runs.standings().get(Promise.P7);
            assertThat(standing.state()).isEqualTo(PromiseState.BROKEN);
            assertThat(standing.since()).isEqualTo(NOW.plusSeconds(9));
            runs.get(Promise.P7, standing.version()).give(IDA);
        });
        on.inTransaction(
                () -> assertThat(runs.standings().get(Promise.P7).owner()).isEqualTo(IDA));
        assertThatThrownBy(() -> on.inTransaction(() -> runs.get(Promise.P7, version + 99)))
                .isInstanceOf(StalePage.class);
    }

    private static CheckResult result(PromiseRun run, String check) {
        return run.results().stream()
                .filter(result -> result.check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private PromiseRun run(Instant ended, CheckResult... results) {
        var run = new PromiseRun(UUID.randomUUID(), ended.minusSeconds(3), ended, IDA, List.of(results));
        on.inTransaction(() -> runs.add(run));
        return run;
    }
}
