package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.shared.application.Databases;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What was decided is done, once, and stays done, whatever else happens meanwhile, and wherever the server dies. The same few runs each
 * time; others with {@code -Dvern.badDays.seed=1000 -Dvern.badDays.runs=200}. A run that fails tells its seed and all that happened.
 */
@ParameterizedClass(name = "on {0}")
@EnumSource(
        value = Databases.class,
        names = {"DERBY", "POSTGRESQL"})
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadDaysTest {

    private static final long OURS = 100;
    private static final int OUR_RUNS = 3;
    private static final long FIRST = Long.getLong("vern.badDays.seed", OURS);
    private static final int RUNS = Integer.getInteger("vern.badDays.runs", OUR_RUNS);
    private static final int LENGTH = 75;

    /** Of each kind something happens in the runs of each build. */
    private static final List<String> EVERYTHING =
            List.of("kill", "restore", "import", "collect", "withdraw", "new year 2026-12-31", "new year 2027-01-01");

    private final Databases on;

    BadDaysTest(Databases on) {
        this.on = on;
    }

    @Test
    void store_ledger_log_and_answers_are_what_a_plain_model_says(@TempDir Path folder) {
        var happened = new TreeMap<String, Integer>();
        LongStream.range(FIRST, FIRST + RUNS)
                .mapToObj(seed -> run(seed, folder.resolve(String.valueOf(seed))))
                .forEach(one -> one.forEach((what, times) -> happened.merge(what, times, Integer::sum)));
        if (FIRST == OURS && RUNS >= OUR_RUNS)
            assertThat(happened.keySet())
                    .as("what happens in the runs of each build")
                    .containsAll(EVERYTHING);
    }

    /** How often what has happened. */
    private Map<String, Integer> run(long seed, Path folder) {
        var days = new BadDays(on, seed, folder);
        try {
            days.run(LENGTH);
            return days.happened;
        } catch (Throwable failure) {
            var command =
                    "./mvnw test -pl domain,application -Dtest=BadDaysTest -Dsurefire.failIfNoSpecifiedTests=false"
                            + " -Dvern.badDays.runs=1 -Dvern.badDays.seed=" + seed;
            throw new AssertionError(command + ", " + on + ":\n" + String.join("\n", days.tale), failure);
        }
    }
}
