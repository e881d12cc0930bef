package com.qmplus.vern.ear;

import com.qmplus.vern.ear.bench.EmptyApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** {@code ./mvnw -Pbench verify}: Vern beside the bare server with an empty page, in the same run. */
final class Benchmarks {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path RESULT = TARGET.resolve("benchmarks.md");

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = TARGET.resolve("bench");
        Folders.delete(folder);
        Files.createDirectories(folder);
        var bare = Measurement.of(plan(folder, "bare", EmptyApplication.build(folder)));
        var vern = Measurement.of(plan(folder, "vern", TARGET.resolve("vern-server/vern.ear")));
        Files.writeString(RESULT, table(bare, vern));
        System.exit(0);
    }

    private static Plan plan(Path folder, String name, Path application) {
        var choices = new Properties();
        choices.putAll(System.getProperties());
        choices.setProperty("vern.demo", "true");
        choices.setProperty("vern.server.home", TARGET.resolve("vern-server").toString());
        choices.setProperty("vern.server.folder", folder.resolve(name).toString());
        choices.setProperty("vern.server.application", application.toString());
        choices.setProperty("vern.data", folder.resolve(name + "-data").toString());
        return Plan.by(new Settings(choices, Map.of()));
    }

    private static String table(Measurement bare, Measurement vern) {
        return """
                | | bare server, empty page | Vern | difference | goal |
                |---|---|---|---|---|
                | ready after (first start, empty database) | %.1f s | %.1f s | %+.1f s | ≤ +5 s |
                | memory (resident, after 600 pages) | %d MB | %d MB | %+d MB | ≤ +300 MB |
                | first page, median of 301 once warm | %.2f ms | %.2f ms | %+.2f ms | ≤ +5 ms |
                """.formatted(
                        bare.secondsToReady(),
                        vern.secondsToReady(),
                        vern.secondsToReady() - bare.secondsToReady(),
                        bare.megabytes(),
                        vern.megabytes(),
                        vern.megabytes() - bare.megabytes(),
                        bare.medianMilliseconds(),
                        vern.medianMilliseconds(),
                        vern.medianMilliseconds() - bare.medianMilliseconds());
    }
}
