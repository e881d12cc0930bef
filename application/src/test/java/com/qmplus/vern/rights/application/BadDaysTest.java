package com.qmplus.vern.rights.application;

import com.qmplus.vern.shared.application.Databases;
import java.nio.file.Path;
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

    private static final long FIRST = Long.getLong("vern.badDays.seed", 100);
    private static final int RUNS = Integer.getInteger("vern.badDays.runs", 5);
    private static final int LENGTH = 50;

    private final Databases on;

    BadDaysTest(Databases on) {
        this.on = on;
    }

    @Test
    void store_ledger_log_and_answers_are_what_a_plain_model_says(@TempDir Path folder) {
        LongStream.range(FIRST, FIRST + RUNS).forEach(seed -> run(seed, folder.resolve(String.valueOf(seed))));
    }

    private void run(long seed, Path folder) {
        var days = new BadDays(on, seed, folder);
        try {
            days.run(LENGTH);
        } catch (Throwable failure) {
            var command = "-Dvern.badDays.runs=1 -Dvern.badDays.seed=" + seed;
            throw new AssertionError(command + ", " + on + ":\n" + String.join("\n", days.tale), failure);
        }
    }
}
