package com.qmplus.vern.shared.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * A database as an earlier version of Vern left it, with rows, to be brought on from there:
 *
 * <pre>{@code
 * var database = EarlierDatabase.before("105", source);
 * database.holds("errand", Map.of("state", "DONE"));
 * database.bringOn("105");
 * }</pre>
 *
 * A column that is not given gets something that fits.
 */
public final class EarlierDatabase {

    private final DataSource source;
    private final Dialect dialect;

    private EarlierDatabase(DataSource source) {
        this.source = source;
        this.dialect = Dialect.of(source);
    }

    /** @param source of an empty database */
    public static EarlierDatabase before(String version, DataSource source) {
        var database = new EarlierDatabase(source);
        database.migrate("< " + version);
        return database;
    }

    public void bringOn(String version) {
        migrate(version);
    }

    private void migrate(String version) {
        var last = version.startsWith("<") ? before(version.substring(2)) : version;
        flyway(last).migrate();
    }

    private String before(String version) {
        var all = flyway("latest").info().all();
        for (int place = 1; place < all.length; place++)
            if (all[place].getVersion().getVersion().equals(version))
                return all[place - 1].getVersion().getVersion();
        throw new IllegalArgumentException("There is no script " + version);
    }

    private Flyway flyway(String target) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .placeholders(dialect.placeholders())
                .target(target)
                .load();
    }

    /** A row of it, on its own: what it points to need not be there. */
    public void holds(String table, Map<String, ?> given) {
        work(connection -> {
            free(connection, table);
            insert(connection, table, given);
        });
    }

    private void free(Connection connection, String table) throws SQLException {
        var names = new ArrayList<String>();
        try (var keys = connection.getMetaData().getImportedKeys(null, null, named(table))) {
            while (keys.next()) names.add(keys.getString("FK_NAME"));
        }
        for (var name : names.stream().distinct().toList())
            try (var statement = connection.createStatement()) {
                statement.execute("alter table " + table + " drop constraint \"" + name + "\"");
            }
    }

    private void insert(Connection connection, String table, Map<String, ?> given) throws SQLException {
        var columns = new ArrayList<String>();
        var values = new ArrayList<Object>();
        try (var each = connection.getMetaData().getColumns(null, null, named(table), null)) {
            while (each.next()) {
                var column = each.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                var value = given.containsKey(column) ? given.get(column) : fitting(each);
                if (value == null) continue;
                columns.add(column);
                values.add(value);
            }
        }
        assertThat(columns).containsAll(given.keySet());
        var places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (var insert = connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")")) {
            for (int place = 0; place < values.size(); place++) insert.setObject(place + 1, values.get(place));
            insert.executeUpdate();
        }
    }

    private static @Nullable Object fitting(ResultSet column) throws SQLException {
        if (column.getInt("NULLABLE") != 0) return null;
        return switch (column.getInt("DATA_TYPE")) {
            case Types.TIMESTAMP -> new Timestamp(0);
            case Types.DATE -> java.sql.Date.valueOf("2026-11-23");
            case Types.BOOLEAN, Types.BIT -> false;
            case Types.BIGINT, Types.INTEGER -> 0;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> new byte[] {1};
            case Types.OTHER -> UUID.randomUUID();
            case Types.CHAR -> UUID.randomUUID().toString();
            default -> "x";
        };
    }

    private String named(String table) {
        return dialect == Dialect.DERBY ? table.toUpperCase(Locale.ROOT) : table;
    }

    /** As the database takes it: a column of ids is a type of its own in one, and text in the other. */
    public Object id(UUID id) {
        return dialect == Dialect.DERBY ? id.toString() : id;
    }

    /** The first column of what it asks for. */
    public List<@Nullable Object> ask(String query) {
        var found = new ArrayList<@Nullable Object>();
        work(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                while (rows.next()) found.add(value(rows));
            }
        });
        return found;
    }

    private static @Nullable Object value(ResultSet rows) throws SQLException {
        return switch (rows.getMetaData().getColumnType(1)) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> rows.getBytes(1);
            default -> rows.getString(1);
        };
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void work(Work work) {
        try (var connection = source.getConnection()) {
            work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
