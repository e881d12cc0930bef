package com.qmplus.vern.ear;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;

/** {@code ./mvnw -Prun}: starts Vern in the foreground, says where everything is, and stops it on Ctrl-C. */
final class Launcher {

    private static final int FAILED = 1;
    private static final int ENDED = 2; // so that whoever watches over the service starts it again
    private static final String HOME = "vern.server.home";

    private final PrintStream out;

    private Launcher(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws InterruptedException, IOException {
        System.exit(new Launcher(System.out).run(settings()));
    }

    private int run(Settings settings) throws InterruptedException, IOException {
        var begin = Instant.now();
        try {
            var plan = Plan.by(settings);
            out.println("Starting Vern …");
            stopsWithAWord();
            var server = Server.start(plan);
            out.println(new Welcome(server, Duration.between(begin, Instant.now())).text());
            server.await();
            out.println("The server has ended by itself. What it did last: "
                    + plan.logs().server());
            return ENDED;
        } catch (CannotStart e) {
            out.println("Vern cannot start. " + e.getMessage());
            return FAILED;
        }
    }

    private void stopsWithAWord() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> out.println("Stopping Vern …"), "say so"));
    }

    private static Settings settings() {
        var properties = new Properties();
        properties.putAll(System.getProperties());
        var environment = System.getenv();
        MavenCommandLine.addTo(properties, environment.getOrDefault(MavenCommandLine.VARIABLE, ""));
        if (!environment.containsKey(Settings.variable(HOME))) properties.putIfAbsent(HOME, ownFolder());
        return new Settings(properties, environment);
    }

    /** As a jar the launcher lies beside the server that it starts. */
    private static String ownFolder() {
        var source = Launcher.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(URI.create(source.toString())).resolveSibling("").toString();
    }
}
