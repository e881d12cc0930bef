package com.qmplus.vern.ear;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;

/** A real PostgreSQL, unpacked and started for the tests; it ends with the virtual machine that started it. */
final class TestPostgreSql {

    private TestPostgreSql() {}

    static Map<String, String> started() throws IOException {
        var postgres = EmbeddedPostgres.start();
        return Map.of(
                "vern.db.kind", "postgresql",
                "vern.db.port", String.valueOf(postgres.getPort()),
                "vern.db.name", "postgres",
                "vern.db.user", "postgres",
                "vern.db.password", "postgres");
    }
}
