package com.qmplus.vern.ear;

import com.qmplus.vern.ear.probe.EarWithProbe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The built application on a server of its own, with fresh data, started once for all integration tests and stopped with
 * them. {@code -Dvern.it.db=postgresql} puts it on PostgreSQL; {@code -Dvern.it.address=http://127.0.0.1:8080} takes a
 * trial that runs already ({@code -Prun -Dvern.proxy=true}), for a quick look while one works.
 */
public final class ServerUnderTest {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String EVERY_ROLE = "CASE_WORKER,PRIVACY_MANAGER,DPO,AUDITOR,ADMINISTRATOR,SYSTEM";
    private static @Nullable Server running;
    private static @Nullable RuntimeException failure;

    private ServerUnderTest() {}

    public static URI at(String path) {
        var elsewhere = System.getProperty("vern.it.address");
        return elsewhere == null ? server().at(path) : URI.create(elsewhere + path);
    }

    /** Where the server writes what it did. */
    public static Path log() {
        return server().domain().log();
    }

    static synchronized Server server() {
        if (running != null) return running;
        if (failure != null) throw new IllegalStateException("The server did not start", failure);
        try {
            running = start();
            return running;
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    private static Server start() {
        try {
            var folder = TARGET.resolve("it-server");
            Folders.delete(folder);
            Files.createDirectories(folder);
            return Server.start(Plan.by(new Settings(choices(folder), Map.of())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the server started", e);
        }
    }

    private static Properties choices(Path folder) throws IOException {
        var choices = new Properties();
        choices.putAll(System.getProperties());
        choices.putIfAbsent("vern.http.port", String.valueOf(freePort()));
        choices.putIfAbsent("vern.admin.port", String.valueOf(freePort()));
        choices.setProperty("vern.demo", "true");
        choices.setProperty("vern.proxy", "true"); // a test says by X-Forwarded-Proto that it comes by TLS
        choices.setProperty("vern.tries.address", "100000"); // all tests come from one address
        choices.setProperty("vern.server.run-as", EVERY_ROLE);
        choices.setProperty("vern.server.home", TARGET.resolve("vern-server").toString());
        choices.setProperty("vern.server.folder", folder.resolve("domain").toString());
        choices.setProperty(
                "vern.server.application", EarWithProbe.build(TARGET, folder).toString());
        choices.setProperty("vern.data", folder.resolve("data").toString());
        if ("postgresql".equals(choices.getProperty("vern.it.db"))) choices.putAll(TestPostgreSql.started());
        return choices;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
