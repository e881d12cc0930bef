package com.qmplus.vern.rights.application;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.shared.application.Databases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of some people, with their keys and the ledger of erasures, as a copy of the database holds them. */
final class StoreBackup {

    private static final List<String> TABLES = List.of("person_datum", "person_relation", "person_identifier");
    private static final String KEYS = "vault_key where id in (select vault_key from person where id in (%s))";

    private final Set<PersonId> people;
    private final Map<String, List<Map<String, Object>>> rows;
    private final List<Object> erasures;

    private StoreBackup(Set<PersonId> people, Map<String, List<Map<String, Object>>> rows, List<Object> erasures) {
        this.people = people;
        this.rows = rows;
        this.erasures = erasures;
    }

    static StoreBackup of(Databases on, Set<PersonId> people) {
        try (var connection = on.store().source().getConnection()) {
            var rows = new LinkedHashMap<String, List<Map<String, Object>>>();
            if (!people.isEmpty()) {
                rows.put("vault_key", rows(connection, KEYS.formatted(ids(people))));
                rows.put("person", rows(connection, "person where id in (%s)".formatted(ids(people))));
                for (var table : TABLES)
                    rows.put(table, rows(connection, table + " where person_id in (%s)".formatted(ids(people))));
            }
            var erasures = rows(connection, "erasure").stream()
                    .map(row -> row.values().iterator().next())
                    .toList();
            return new StoreBackup(people, rows, erasures);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Set<PersonId> people() {
        return people;
    }

    /** @param cases whose erasures the ledger may have forgotten */
    void restore(Databases on, Collection<UUID> cases) {
        try (var connection = on.store().source().getConnection()) {
            forgetErasures(connection, cases);
            if (people.isEmpty()) return;
            for (var table : TABLES) delete(connection, table + " where person_id in (%s)".formatted(ids(people)));
            delete(connection, "person where id in (%s)".formatted(ids(people)));
            delete(
                    connection,
                    "vault_key where id in (%s)"
                            .formatted(quoted(rows.get("vault_key").stream()
                                    .map(row -> row.values().iterator().next()))));
            for (var table : rows.entrySet()) for (var row : table.getValue()) insert(connection, table.getKey(), row);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void forgetErasures(Connection connection, Collection<UUID> cases) throws SQLException {
        if (cases.isEmpty()) return;
        var later = rows(connection, "erasure where case_id in (%s)".formatted(quoted(cases.stream()))).stream()
                .map(row -> row.values().iterator().next())
                .filter(id -> !erasures.contains(id))
                .toList();
        if (later.isEmpty()) return;
        for (var table : List.of("erasure_held_back", "erasure_subject", "erasure_field"))
            delete(connection, table + " where erasure_id in (%s)".formatted(quoted(later.stream())));
        delete(connection, "erasure where id in (%s)".formatted(quoted(later.stream())));
    }

    private static String ids(Collection<PersonId> people) {
        return quoted(people.stream());
    }

    private static String quoted(Stream<?> ids) {
        return ids.map(id -> "'" + id + "'").collect(Collectors.joining(","));
    }

    private static void delete(Connection connection, String what) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("delete from " + what);
        }
    }

    /** The id stands first in each. */
    private static List<Map<String, Object>> rows(Connection connection, String what) throws SQLException {
        var rows = new ArrayList<Map<String, Object>>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select * from " + what)) {
            var columns = result.getMetaData();
            while (result.next()) {
                var row = new LinkedHashMap<String, Object>();
                for (int i = 1; i <= columns.getColumnCount(); i++)
                    row.put(
                            columns.getColumnName(i),
                            columns.getColumnTypeName(i).equals("BLOB") ? result.getBytes(i) : result.getObject(i));
                rows.add(row);
            }
        }
        return rows;
    }

    private static void insert(Connection connection, String table, Map<String, Object> row) throws SQLException {
        var marks = Stream.generate(() -> "?").limit(row.size()).collect(Collectors.joining(","));
        var sql = "insert into " + table + " (" + String.join(",", row.keySet()) + ") values (" + marks + ")";
        try (var insert = connection.prepareStatement(sql)) {
            int place = 1;
            for (var value : row.values()) insert.setObject(place++, value);
            insert.executeUpdate();
        }
    }
}
