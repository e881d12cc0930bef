package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.Sought;
import com.qmplus.vern.shared.application.SqlRow.Cell;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is done in one transaction of another database: only in rows that were read in it, each found by its key. */
final class SqlWork {

    private final Connection connection;
    private final SqlPatience patience;
    private final List<SqlReading> readings = new ArrayList<>();

    SqlWork(Connection connection, List<SqlTable> tables, ZoneId zone, SqlPatience patience) throws SQLException {
        this.connection = connection;
        this.patience = patience;
        var catalogue = new SqlCatalogue(connection);
        for (var table : tables) readings.add(new SqlReading(table, catalogue, zone, patience));
    }

    /** Those that have an owner come first: without it nobody would find them. */
    List<SqlRow> rows(Sought sought) throws SQLException {
        var rows = new ArrayList<SqlRow>();
        for (var reading : readings) if (reading.table().owner() != null) rows.addAll(reading.of(sought, connection));
        for (var reading : readings) if (reading.table().owner() == null) rows.addAll(reading.of(sought, connection));
        return rows;
    }

    /** @param data that stood in rows of theirs */
    SqlTheirs theirs(Sought sought, List<HeldDatum> data) throws SQLException {
        var rows = rows(sought);
        var fields = readings.stream()
                .map(SqlReading::table)
                .filter(table -> table.knows(sought))
                .flatMap(table -> table.fields().stream())
                .map(SqlField::field)
                .collect(Collectors.toSet());
        var records =
                readings.stream().map(reading -> reading.table().records()).collect(Collectors.toSet());
        return new SqlTheirs(rows, strays(rows, data), records, fields);
    }

    private List<SqlRow> strays(List<SqlRow> theirs, List<HeldDatum> data) throws SQLException {
        var seen = theirs.stream().map(SqlRow::record).collect(Collectors.toSet());
        var strays = new ArrayList<SqlRow>();
        for (var datum : data)
            for (var known : datum.whose())
                if (seen.add(known)) for (var reading : readings) strays.addAll(reading.at(known, connection));
        return strays;
    }

    void carryOut(SqlRule rule, SqlRow row, Cell cell, String to) throws SQLException {
        var column = cell.field().column();
        switch (rule) {
            case SqlRule.ByHand() -> {}
            case SqlRule.Update() -> set(row, column, to);
            case SqlRule.Replace(var text) -> set(row, column, text);
            case SqlRule.Empty() -> set(row, column, null);
            case SqlRule.Delete() -> delete(row);
            case SqlRule.Run(var statement, var anonymises) -> run(statement, row, cell, to);
        }
    }

    void delete(SqlRow row) throws SQLException {
        try (var statement = prepared("delete from " + row.reading().found().quoted() + where(row))) {
            bindKey(statement, row, 1);
            hitOne(statement, row);
        }
    }

    void set(SqlRow row, String column, @Nullable String text) throws SQLException {
        var found = row.reading().found();
        var meant = found.column(column);
        var sql = "update " + found.quoted() + " set " + meant.quoted() + " = " + (text == null ? "null" : "?")
                + where(row);
        try (var statement = prepared(sql)) {
            if (text != null) meant.set(statement, 1, text);
            bindKey(statement, row, text == null ? 1 : 2);
            hitOne(statement, row);
        }
    }

    /** The operator's own: how many rows it touches is theirs to know. */
    void run(SqlStatement own, SqlRow row, @Nullable Cell cell, String to) throws SQLException {
        try (var statement = prepared(own.sql())) {
            int index = 1;
            for (var name : own.parameters()) bind(statement, index++, name, row, cell, to);
            statement.execute();
        }
    }

    private static void bind(
            PreparedStatement statement, int index, String name, SqlRow row, @Nullable Cell cell, String to)
            throws SQLException {
        int key = row.table().key().indexOf(name);
        if (key >= 0) statement.setObject(index, row.key().get(key));
        else if (cell != null) {
            var column = row.reading().found().column(cell.field().column());
            column.set(statement, index, name.equals(SqlStatement.TO) ? to : String.valueOf(cell.value()));
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        var statement = connection.prepareStatement(sql);
        patience.limit(statement);
        return statement;
    }

    private static String where(SqlRow row) {
        return row.table().key().stream()
                .map(column -> row.reading().found().column(column).quoted() + " = ?")
                .collect(Collectors.joining(" and ", " where ", ""));
    }

    private static void bindKey(PreparedStatement statement, SqlRow row, int from) throws SQLException {
        int index = from;
        for (var part : row.key()) statement.setObject(index++, part);
    }

    /** A key that is none would touch the rows of others: all of it is taken back. */
    private static void hitOne(PreparedStatement statement, SqlRow row) throws SQLException {
        if (statement.executeUpdate() != 1)
            throw new NotAsConfigured("the key of the table " + row.table().name() + " does not name one row");
    }
}
