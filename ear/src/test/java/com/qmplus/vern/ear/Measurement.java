package com.qmplus.vern.ear;

import com.qmplus.vern.ear.bench.Median;
import com.qmplus.vern.ear.bench.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How long a server took to be ready, how long its first page takes once warm, and what memory it holds then. */
record Measurement(double secondsToReady, double pageMilliseconds, long megabytes) {

    private static final int PAGES_BEFORE_MEMORY = 600;

    /** What else is to be measured while the server runs. */
    interface Also {
        void on(Server server) throws Exception;
    }

    static Measurement of(Plan plan, Also also) throws Exception {
        var begin = System.nanoTime();
        try (var server = Server.start(plan)) {
            var ready = (System.nanoTime() - begin) / 1e9;
            var visitor = new Visitor(server.at("/"));
            Median.repeat(PAGES_BEFORE_MEMORY, () -> visitor.read("/"));
            var memory = megabytes(server.pid());
            var page = Median.milliseconds(() -> visitor.read("/"));
            also.on(server);
            return new Measurement(ready, page, memory);
        }
    }

    /** What the operating system counts as resident; on Linux. */
    static long megabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
