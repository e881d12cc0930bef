package com.qmplus.vern.audit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.qmplus.vern.audit.application.FailingAccessLog.LogIsDown;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No trace, no data: each scenario with a log that works, and with one that fails. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TracedMethodsTest {

    @TestFactory
    Stream<DynamicTest> with_a_working_log_it_leaves_an_entry_before_it_returns() {
        return each().mapToObj(number -> {
            var log = new RecordingAccessLog();
            var scenario = scenarios(log).get(number);
            return dynamicTest(scenario.name(), () -> {
                Trace.around(scenario.name(), log, () -> returned(scenario));
                assertThat(log.entries()).isNotEmpty();
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> with_a_failing_log_it_returns_nothing_and_changes_nothing() {
        return each().mapToObj(number -> {
            var scenario = scenarios(new FailingAccessLog()).get(number);
            return dynamicTest(scenario.name(), () -> {
                var before = scenario.state().get();
                var failure = catchThrowable(() -> scenario.call().run());
                assertThat(failure).as("failure of the log").isInstanceOf(LogIsDown.class);
                assertThat(scenario.state().get()).isEqualTo(before);
            });
        });
    }

    private static boolean returned(TracedScenario scenario) throws Exception {
        scenario.call().run();
        return true;
    }

    private static IntStream each() {
        return IntStream.range(0, scenarios(new RecordingAccessLog()).size());
    }

    /** A new world each time. */
    private static List<TracedScenario> scenarios(AccessLog log) {
        return Compiled.scenarios().stream()
                .flatMap(feature -> feature.scenarios(log).stream())
                .toList();
    }
}
