package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.Sought;
import com.qmplus.vern.shared.application.SqlCatalogue.Found;
import com.qmplus.vern.shared.application.SqlRow.Cell;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table that somebody's identifiers lead to. */
final class SqlReading {

    private static final String ROW = "r.";
    private static final String OWNER = "o.";

    private final SqlTable table;
    private final Found rows;
    private final Found knowing;
    private final String knower;
    private final ZoneId zone;
    private final SqlPatience patience;
    private final Map<String, Integer> selected = new LinkedHashMap<>();

    SqlReading(SqlTable table, SqlCatalogue catalogue, ZoneId zone, SqlPatience patience) throws SQLException {
        this.table = table;
        this.zone = zone;
        this.patience = patience;
        this.rows = catalogue.table(table.name());
        this.knowing =
                table.owner() == null ? rows : catalogue.table(table.owner().name());
        this.knower = table.owner() == null ? ROW : OWNER;
        select();
    }

    SqlTable table() {
        return table;
    }

    Found found() {
        return rows;
    }

    /** Only theirs: what the database takes for alike is compared again. */
    List<SqlRow> of(Sought sought, Connection connection) throws SQLException {
        var asked = asked(sought);
        if (asked.isEmpty()) return List.of();
        return rows(sql(asked), asked, connection).stream()
                .filter(row -> row.isOf(sought))
                .toList();
    }

    /** The very row that a record names, whoever it is of by now. */
    List<SqlRow> at(KnownIdentifier record, Connection connection) throws SQLException {
        if (!record.kind().equals(Identification.RECORD) || !record.value().startsWith(table.records()))
            return List.of();
        var found = new ArrayList<SqlRow>();
        for (var parts : SqlRow.keys(
                record.value().substring(table.records().length()), table.key().size())) {
            var asked = key(parts);
            if (asked.stream().allMatch(each -> each.column().takes(each.text())))
                found.addAll(rows(sqlOfKey(), asked, connection));
        }
        return found.stream().filter(row -> row.record().equals(record)).toList();
    }

    private List<Asked> key(List<String> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(index -> new Asked(rows.column(table.key().get(index)), false, parts.get(index)))
                .toList();
    }

    private List<SqlRow> rows(String sql, List<Asked> asked, Connection connection) throws SQLException {
        var all = new ArrayList<SqlRow>();
        try (var statement = connection.prepareStatement(sql)) {
            patience.limit(statement);
            bind(statement, asked);
            try (var found = statement.executeQuery()) {
                while (found.next()) all.add(row(found));
            }
        }
        return all;
    }

    /** One way in which a row may know them. */
    private record Asked(SqlColumn column, boolean inAnyLetters, String text) {
        String sql(String alias) {
            var name = alias + column.quoted();
            return inAnyLetters ? "lower(" + name + ") = ?" : name + " = ?";
        }
    }

    private List<Asked> asked(Sought sought) {
        return sought.identifiers().stream()
                .filter(known -> table.identifiers().containsKey(known.kind()))
                .flatMap(known -> Identification.written(known).stream().map(text -> asked(known, text)))
                .filter(asked -> asked.column().takes(asked.text()))
                .distinct()
                .toList();
    }

    private Asked asked(KnownIdentifier known, String text) {
        var column = knowing.column(identifier(known.kind()));
        return new Asked(column, known.kind().equals(Identification.EMAIL) && column.isText(), text);
    }

    private String identifier(String kind) {
        return String.valueOf(table.identifiers().get(kind));
    }

    private void select() {
        table.key().forEach(column -> select(ROW, rows.column(column)));
        table.fields().forEach(field -> select(ROW, rows.column(field.column())));
        table.identifiers().values().forEach(column -> select(knower, knowing.column(column)));
        if (table.owner() != null) select(ROW, rows.column(table.owner().column()));
        if (table.restriction() instanceof SqlFlag.Marked marked) select(ROW, rows.column(marked.column()));
        if (table.collected() != null) select(ROW, rows.column(table.collected()));
    }

    private void select(String alias, SqlColumn column) {
        selected.putIfAbsent(alias + column.quoted(), selected.size() + 1);
    }

    private String sql(List<Asked> asked) {
        return "select " + String.join(", ", selected.keySet()) + " from " + from("join") + " where "
                + asked.stream().map(each -> each.sql(knower)).collect(Collectors.joining(" or "))
                + " order by "
                + table.key().stream()
                        .map(column -> ROW + rows.column(column).quoted())
                        .collect(Collectors.joining(", "));
    }

    /** Also where the row that knew them is gone. */
    private String sqlOfKey() {
        return "select " + String.join(", ", selected.keySet()) + " from " + from("left join") + " where "
                + table.key().stream()
                        .map(column -> ROW + rows.column(column).quoted() + " = ?")
                        .collect(Collectors.joining(" and "));
    }

    private String from(String join) {
        var owner = table.owner();
        if (owner == null) return rows.quoted() + " r";
        var here = ROW + rows.column(owner.column()).quoted();
        var there = OWNER + knowing.column(owner.key()).quoted();
        return rows.quoted() + " r " + join + " " + knowing.quoted() + " o on " + here + " = " + there;
    }

    private static void bind(PreparedStatement statement, List<Asked> asked) throws SQLException {
        int index = 1;
        for (var each : asked) each.column().set(statement, index++, each.text());
    }

    private SqlRow row(ResultSet found) throws SQLException {
        var key = key(found);
        var cells = new ArrayList<Cell>();
        for (var field : table.fields()) cells.add(new Cell(field, text(found, ROW, rows.column(field.column()))));
        var bare = new SqlRow(this, key, owner(found), Set.of(), cells, flag(found), collected(found));
        var whose = whose(found);
        whose.add(bare.record());
        return new SqlRow(this, key, bare.owner(), whose, cells, bare.flag(), bare.collected());
    }

    private List<Object> key(ResultSet found) throws SQLException {
        var key = new ArrayList<Object>();
        for (var column : table.key()) key.add(found.getObject(index(ROW, rows.column(column))));
        return key;
    }

    private Set<KnownIdentifier> whose(ResultSet found) throws SQLException {
        var whose = new HashSet<KnownIdentifier>();
        for (var known : table.identifiers().entrySet()) {
            var text = text(found, knower, knowing.column(known.getValue()));
            if (text != null) whose.add(Identification.read(known.getKey(), text));
        }
        return whose;
    }

    private @Nullable String owner(ResultSet found) throws SQLException {
        var owner = table.owner();
        return owner == null ? null : text(found, ROW, rows.column(owner.column()));
    }

    private @Nullable String flag(ResultSet found) throws SQLException {
        return table.restriction() instanceof SqlFlag.Marked marked
                ? text(found, ROW, rows.column(marked.column()))
                : null;
    }

    private @Nullable Instant collected(ResultSet found) throws SQLException {
        if (table.collected() == null) return null;
        var column = rows.column(table.collected());
        return column.instant(found, index(ROW, column), zone);
    }

    private @Nullable String text(ResultSet found, String alias, SqlColumn column) throws SQLException {
        return column.text(found, index(alias, column));
    }

    private int index(String alias, SqlColumn column) {
        return selected.getOrDefault(alias + column.quoted(), 0);
    }
}
