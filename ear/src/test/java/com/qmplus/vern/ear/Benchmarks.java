package com.qmplus.vern.ear;

import com.qmplus.vern.ear.bench.ConnectedHouse;
import com.qmplus.vern.ear.bench.EmptyApplication;
import com.qmplus.vern.ear.bench.LargeRegister;
import com.qmplus.vern.ear.bench.StackApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** {@code ./mvnw -Pbench verify}: Vern beside the bare server with an empty page, and its queue beside bare SQL, in the same run. */
final class Benchmarks {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path RESULT = TARGET.resolve("benchmarks.md");

    /** Measured where the services stand together without a server. */
    private static final Path OF_THE_SERVICES = Path.of("../application/target/benchmarks.md");

    private final Path folder;
    private final StringBuilder result = new StringBuilder();

    private Benchmarks(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        var folder = TARGET.resolve("bench");
        Folders.delete(folder);
        Files.createDirectories(folder);
        new Benchmarks(folder).run();
        System.exit(0);
    }

    /**
     * All of it, or with {@code -Dvern.bench} one part alone: {@code servers}, {@code register}, {@code person}, {@code rulings}, {@code
     * portable}, {@code requests} or {@code promises}.
     */
    private void run() throws Exception {
        if (Files.exists(OF_THE_SERVICES)) tell(Files.readString(OF_THE_SERVICES));
        var only = Objects.requireNonNullElse(choices().getProperty("vern.bench"), "all");
        if (isWanted("servers", only)) servers();
        if (isWanted("register", only)) tell(register());
        if (isWanted("rulings", only)) tell(RulingMeasurement.table());
        if (isWanted("requests", only)) tell(requests());
        if (isWanted("promises", only)) tell(promises());
    }

    private static boolean isWanted(String part, String only) {
        return only.equals("all") || only.equals(part);
    }

    /** Where every system is reached by machine, and what may be is answered without an employee. */
    private String requests() throws Exception {
        var settings = new HashMap<>(TestPostgreSql.started());
        settings.put("vern.register.file", ConnectedHouse.register(folder).toString());
        settings.put("vern.automatic.rights", "ACCESS");
        var connected = ConnectedHouse.build(folder, TARGET.resolve("vern-server/vern.ear"));
        var plan = plan("requests", connected, settings);
        try (var server = Server.start(plan)) {
            return AutomaticMeasurement.on(server, (Database.PostgreSql) plan.database());
        }
    }

    /** With {@code -Dvern.bench.people} of fewer people. */
    private String promises() throws Exception {
        var people = Integer.parseInt(choices().getProperty("vern.bench.people", "100000"));
        var database = new HashMap<>(TestPostgreSql.started());
        database.put("vern.register.file", LargeRegister.write(folder).toString());
        var plan = plan("promises", TARGET.resolve("vern-server/vern.ear"), database);
        try (var server = Server.start(plan)) {
            return PromiseMeasurement.on(server, (Database.PostgreSql) plan.database(), people);
        }
    }

    private String register() throws Exception {
        var database = new HashMap<>(TestPostgreSql.started());
        database.put("vern.register.file", LargeRegister.write(folder).toString());
        var plan = plan("register", TARGET.resolve("vern-server/vern.ear"), database);
        try (var server = Server.start(plan)) {
            return RegisterMeasurement.on(server, (Database.PostgreSql) plan.database());
        }
    }

    private void servers() throws Exception {
        var empty = EmptyApplication.build(folder);
        var bareFirst = started("bare", empty, "-server");
        var bare = started("bare", empty, "-server");
        var derby = plan("derby", TARGET.resolve("vern-server/vern.ear"), Map.of());
        var few = new double[2];
        var first = Measurement.of(derby, server -> few[0] = QueueMeasurement.page(server));
        var onDerby = QueueMeasurement.afterFirstStart(derby, few[0]);
        tell(server(bareFirst, bare, first, onDerby.laterStart()));
        tell(starts(empty, bare.secondsToReady(), onDerby.laterStart().secondsToReady()));

        var postgres = plan("postgresql", TARGET.resolve("vern-server/vern.ear"), TestPostgreSql.started());
        Measurement.of(postgres, server -> few[1] = QueueMeasurement.page(server));
        var onPostgres = QueueMeasurement.afterFirstStart(postgres, few[1]);
        tell("""

                | queue of 10,000 cases | bare SQL | the page | difference | the page, 11 cases | goal |
                |---|---|---|---|---|---|
                """ + onDerby.row("Derby") + onPostgres.row("PostgreSQL"));
    }

    private void tell(String figures) throws IOException {
        result.append(figures);
        Files.writeString(RESULT, result);
    }

    /** Not as a trial, where things are left out for a quick start, but as a server for months. */
    private Plan plan(String name, Path application, Map<String, String> database) {
        return plan(name, application, database, String.join(" ", Plan.lasting(folder.resolve(name))));
    }

    private Plan plan(String name, Path application, Map<String, String> database, String options) {
        var choices = choices();
        choices.putAll(database);
        choices.setProperty("vern.demo", "true");
        choices.setProperty("vern.server.options", options);
        choices.setProperty("vern.tries.address", "100000"); // all visits come from one address
        choices.setProperty("vern.server.home", TARGET.resolve("vern-server").toString());
        choices.setProperty("vern.server.folder", folder.resolve(name).toString());
        choices.setProperty("vern.server.application", application.toString());
        choices.setProperty("vern.data", folder.resolve(name + "-data").toString());
        return Plan.by(new Settings(choices, Map.of()));
    }

    private static Properties choices() {
        var choices = new Properties();
        choices.putAll(System.getProperties());
        MavenCommandLine.addTo(choices, Objects.requireNonNullElse(System.getenv(MavenCommandLine.VARIABLE), ""));
        return choices;
    }

    private Measurement started(String name, Path application, String options) throws Exception {
        return Measurement.of(plan(name, application, Map.of(), options), server -> {});
    }

    /** Where the time goes: what Vern's own options do to the bare server, and Vern's libraries and services without Vern. */
    private String starts(Path empty, double bare, double vern) throws Exception {
        var stack = StackApplication.build(folder, TARGET.resolve("vern-server/vern.ear"));
        return String.format(Locale.ROOT, """

                | later start | ready |
                |---|---|
                | bare server, empty page | %.1f s |
                | the same, with the options that Vern is started with | %.1f s |
                | Vern's libraries and services with an empty page, its options | %.1f s |
                | Vern | %.1f s |
                """, bare, laterStart("bare-quick", empty), laterStart("stack", stack), vern);
    }

    private double laterStart(String name, Path application) throws Exception {
        var options = String.join(" ", Plan.lasting(folder.resolve(name)));
        started(name, application, options);
        return started(name, application, options).secondsToReady();
    }

    private static String server(Measurement bareFirst, Measurement bare, Measurement first, Measurement later) {
        return String.format(
                Locale.ROOT,
                """
                | | bare server, empty page | Vern | difference | goal |
                |---|---|---|---|---|
                | ready, first start (empty database, demo data) | %.1f s | %.1f s | %+.1f s | |
                | ready, later start | %.1f s | %.1f s | %+.1f s | ≤ +5 s |
                | memory (resident, after 600 pages) | %d MB | %d MB | %+d MB | ≤ +300 MB |
                | first page, median of 301 once warm | %.2f ms | %.2f ms | %+.2f ms | ≤ +5 ms |
                """,
                bareFirst.secondsToReady(),
                first.secondsToReady(),
                first.secondsToReady() - bareFirst.secondsToReady(),
                bare.secondsToReady(),
                later.secondsToReady(),
                later.secondsToReady() - bare.secondsToReady(),
                bare.megabytes(),
                later.megabytes(),
                later.megabytes() - bare.megabytes(),
                bare.pageMilliseconds(),
                later.pageMilliseconds(),
                later.pageMilliseconds() - bare.pageMilliseconds());
    }
}
