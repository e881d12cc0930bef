package com.qmplus.vern.audit.application;

import static com.qmplus.vern.audit.Operation.CHANGE;
import static com.qmplus.vern.audit.Operation.VIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.AccessEntry;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.shared.NotFound;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TraceTest {

    private final RecordingAccessLog log = new RecordingAccessLog();
    private final Access access = Access.to(VIEW).about(UUID.randomUUID());

    @Test
    void a_method_that_records_returns_what_it_returns() throws Exception {
        assertThat(Trace.around("RequestDesk.view", log, () -> recorded(access)))
                .isEqualTo("data");
        assertThat(log.entries().getFirst().circumstances().action()).isEqualTo("RequestDesk.view");
    }

    @Test
    void a_method_that_records_nothing_returns_nothing() {
        assertThatThrownBy(() -> Trace.around("RequestDesk.view", log, () -> "data"))
                .isInstanceOf(UntracedAccess.class)
                .hasMessageContaining("RequestDesk.view");
    }

    @Test
    void what_an_inner_method_records_counts_for_the_outer_one_and_bears_its_name() throws Exception {
        Trace.around("RequestDesk.view", log, () -> Trace.around("Door.open", log, () -> recorded(access)));
        assertThat(log.entries())
                .extracting(entry -> entry.circumstances().action())
                .containsExactly("RequestDesk.view");
    }

    @Test
    void what_was_recorded_before_counts_for_no_later_method() {
        log.record(access);
        assertThatThrownBy(() -> Trace.around("RequestDesk.view", log, () -> "data"))
                .isInstanceOf(UntracedAccess.class);
    }

    @Test
    void a_failure_after_the_entry_is_appended_as_its_outcome() {
        assertThatThrownBy(() -> Trace.around("RequestDesk.send", log, () -> {
                    log.record(Access.to(CHANGE).about(access.person()));
                    throw new NotFound("request");
                }))
                .isInstanceOf(NotFound.class);
        assertThat(log.accesses()).extracting(Access::outcome).containsExactly(Outcome.GRANTED, Outcome.FAILED);
        var granted = log.entries().getFirst();
        assertThat(log.accesses().getLast()).isEqualTo(granted.access().failed(granted.id()));
    }

    @Test
    void a_failure_is_told_once_however_many_methods_it_passes() {
        assertThatThrownBy(() -> Trace.around(
                        "RequestDesk.send",
                        log,
                        () -> Trace.around("Door.open", log, () -> {
                            log.record(access);
                            throw new NotFound("request");
                        })))
                .isInstanceOf(NotFound.class);
        assertThat(log.accesses()).extracting(Access::outcome).containsExactly(Outcome.GRANTED, Outcome.FAILED);
    }

    @Test
    void a_denial_is_an_outcome_already() {
        assertThatThrownBy(() -> Trace.around("RequestDesk.view", log, () -> {
                    log.record(access.denied());
                    throw new NotFound("request");
                }))
                .isInstanceOf(NotFound.class);
        assertThat(log.accesses()).extracting(Access::outcome).containsExactly(Outcome.DENIED);
    }

    @Test
    void a_failure_before_any_entry_leaves_none() {
        assertThatThrownBy(() -> Trace.around("RequestDesk.view", log, () -> {
                    throw new NotFound("request");
                }))
                .isInstanceOf(NotFound.class);
        assertThat(log.entries()).isEmpty();
    }

    @Test
    void outside_of_a_traced_method_the_action_is_a_dash() {
        log.record(access);
        assertThat(log.entries())
                .map(AccessEntry::circumstances)
                .allMatch(facts -> facts.action().equals("-"));
    }

    private String recorded(Access what) {
        log.record(what);
        return "data";
    }
}
