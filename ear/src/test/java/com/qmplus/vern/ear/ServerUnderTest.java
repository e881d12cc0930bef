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
 * them. {@code -Dvern.it.db=postgresql} puts it on PostgreSQL; {@code -Dvern.it.address=http://127.0.0.1:8080} (and
 * {@code -Dvern.it.log=…}) takes a trial that runs already ({@code -Prun -Dvern.proxy=true}), for a quick look while one
 * works.
 */
public final class ServerUnderTest {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String EVERY_ROLE = "CASE_WORKER,PRIVACY_MANAGER,DPO,AUDITOR,ADMINISTRATOR,SYSTEM"
            + ",KEY_REQUESTS_WRITE,KEY_REQUESTS_READ,KEY_REQUESTS_ALL,KEY_PROMISES_READ";
    private static @Nullable Server running;
    private static @Nullable RuntimeException failure;

    private ServerUnderTest() {}

    public static URI at(String path) {
        var elsewhere = System.getProperty("vern.it.address");
        return elsewhere == null ? server().at(path) : URI.create(elsewhere + path);
    }

    /** Where the server writes what it did. */
    public static Path log() {
        var elsewhere = System.getProperty("vern.it.log");
        return elsewhere == null ? server().domain().log() : Path.of(elsewhere);
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

    /** Another server, as an operator starts it, beside the one that all tests share; the caller closes it. */
    static Server outsideTheTrial(Map<String, String> database) throws IOException, InterruptedException {
        var folder = emptyFolder("it-server-outside");
        var choices = new Properties();
        choices.putAll(places(folder));
        choices.putAll(database);
        choices.setProperty("vern.keystore.password", "a keystore of the tests");
        return Server.start(Plan.by(new Settings(choices, Map.of())));
    }

    private static Server start() {
        try {
            var folder = emptyFolder("it-server");
            return Server.start(Plan.by(new Settings(choices(folder), Map.of())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the server started", e);
        }
    }

    private static Path emptyFolder(String name) throws IOException {
        var folder = TARGET.resolve(name);
        Folders.delete(folder);
        return Files.createDirectories(folder);
    }

    private static Properties choices(Path folder) throws IOException {
        var choices = new Properties();
        choices.putAll(places(folder));
        choices.putAll(System.getProperties());
        choices.setProperty("vern.demo", "true");
        choices.setProperty("vern.proxy", "true"); // a test says by X-Forwarded-Proto that it comes by TLS
        choices.setProperty("vern.tries.address", "100000"); // all tests come from one address
        choices.setProperty("vern.server.run-as", EVERY_ROLE);
        choices.setProperty(
                "vern.server.application", EarWithProbe.build(TARGET, folder).toString());
        if ("postgresql".equals(choices.getProperty("vern.it.db"))) choices.putAll(TestPostgreSql.started());
        return choices;
    }

    private static Map<String, String> places(Path folder) throws IOException {
        return Map.of(
                "vern.http.port", String.valueOf(freePort()),
                "vern.admin.port", String.valueOf(freePort()),
                "vern.server.home", TARGET.resolve("vern-server").toString(),
                "vern.server.folder", folder.resolve("domain").toString(),
                "vern.data", folder.resolve("data").toString());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
