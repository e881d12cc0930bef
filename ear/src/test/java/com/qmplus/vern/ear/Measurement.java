package com.qmplus.vern.ear;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;

/** How long a server took to be ready, what memory it holds then, and how long its first page takes once warm. */
record Measurement(double secondsToReady, long megabytes, double medianMilliseconds) {

    private static final int WARM_UP = 300;
    private static final int COUNTED = 301;

    static Measurement of(Plan plan) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        try (var server = Server.start(plan)) {
            var ready = (System.nanoTime() - begin) / 1e9;
            var median = median(server);
            return new Measurement(ready, megabytes(server.pid()), median);
        }
    }

    private static double median(Server server) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(server.at("/")).build();
        for (int i = 0; i < WARM_UP; i++) client.send(request, BodyHandlers.discarding());
        var times = new long[COUNTED];
        for (int i = 0; i < COUNTED; i++) {
            var begin = System.nanoTime();
            client.send(request, BodyHandlers.discarding());
            times[i] = System.nanoTime() - begin;
        }
        return LongStream.of(times).sorted().skip(COUNTED / 2).findFirst().orElseThrow() / 1e6;
    }

    /** What the operating system counts as resident; on Linux. */
    private static long megabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
