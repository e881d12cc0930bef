package com.qmplus.vern.shared.application;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases that need no installation, set up as the server sets them up; each call gives an empty one. */
public final class TestDataSources {

    private TestDataSources() {}

    public static DataSource derby() {
        System.setProperty("derby.stream.error.file", "target/derby.log");
        var source = new EmbeddedDataSource();
        source.setDatabaseName("memory:vern-" + UUID.randomUUID());
        source.setCreateDatabase("create");
        source.setUser("vern");
        source.setPassword("vern");
        return source;
    }

    public static DataSource postgreSql() {
        try {
            var server = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            var source = (PGSimpleDataSource) server.getPostgresDatabase();
            source.setStringType("unspecified");
            source.setReWriteBatchedInserts(true);
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
