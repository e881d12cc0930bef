package com.qmplus.vern.shared.application;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to what this version of Vern needs; the same scripts for every database. */
public final class Schema {

    private Schema() {}

    public static void bringUpToDate(DataSource source) {
        if (!SchemaHistory.isComplete(source)) migrate(source);
    }

    private static void migrate(DataSource source) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .placeholders(Dialect.of(source).placeholders())
                .load()
                .migrate();
    }
}
