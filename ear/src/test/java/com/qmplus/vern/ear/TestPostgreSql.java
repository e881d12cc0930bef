package com.qmplus.vern.ear;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL, unpacked and started once for the tests, each with a database of its own; it ends with the virtual machine. */
final class TestPostgreSql {

    static final String USER = "postgres";
    private static @Nullable EmbeddedPostgres running;
    private static int databases;

    private TestPostgreSql() {}

    /** The settings by which Vern finds an empty database. */
    static Map<String, String> started() throws IOException {
        return Map.of(
                "vern.db.kind",
                "postgresql",
                "vern.db.name",
                emptyDatabase(),
                "vern.db.port",
                String.valueOf(server().getPort()),
                "vern.db.user",
                USER,
                "vern.db.password",
                USER);
    }

    /** The address of an empty database that is not Vern's. */
    static String elsewhere() throws IOException {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server().getPort(), emptyDatabase());
    }

    private static synchronized String emptyDatabase() throws IOException {
        var name = "test" + ++databases;
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return name;
        } catch (SQLException e) {
            throw new IOException("No database for the tests", e);
        }
    }

    private static synchronized EmbeddedPostgres server() throws IOException {
        if (running == null) running = EmbeddedPostgres.start();
        return running;
    }
}
