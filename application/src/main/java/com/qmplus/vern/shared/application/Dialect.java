package com.qmplus.vern.shared.application;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Where the databases differ in the names of types, and in that Derby makes an index for every foreign key by itself, and in
 * how a table is closed to changes; the migrations are otherwise the same.
 */
public enum Dialect {
    DERBY(Map.of(
            "uuid", "char(36)",
            "text", "clob",
            "bytes", "blob",
            "instant", "timestamp",
            "foreign_key_index", "--",
            "derby_only", "",
            "postgresql_only", "--")),
    POSTGRESQL(Map.of(
            "uuid", "uuid",
            "text", "text",
            "bytes", "bytea",
            "instant", "timestamp",
            "foreign_key_index", "create index",
            "derby_only", "--",
            "postgresql_only", ""));

    private final Map<String, String> placeholders;

    Dialect(Map<String, String> placeholders) {
        this.placeholders = placeholders;
    }

    /** What the migrations say in its place. */
    public Map<String, String> placeholders() {
        return placeholders;
    }

    public static Dialect of(DataSource source) {
        try (var connection = source.getConnection()) {
            var product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "PostgreSQL" -> POSTGRESQL;
                case "Apache Derby" -> DERBY;
                default -> throw new IllegalStateException("Vern runs on PostgreSQL and Derby, not on " + product);
            };
        } catch (SQLException e) {
            throw new IllegalStateException("The database of jdbc/vern does not answer: see that it runs", e);
        }
    }
}
