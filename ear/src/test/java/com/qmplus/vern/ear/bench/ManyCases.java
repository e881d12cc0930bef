package com.qmplus.vern.ear.bench;

import com.qmplus.vern.rights.ReferenceNumber;
import java.security.SecureRandom;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills the queue with copies of the trial's first case: of other people, with other references and days, one in four taken, one in ten closed. */
public final class ManyCases {

    private static final String TABLE = "data_subject_request";

    private ManyCases() {}

    public static void fill(Connection database, int cases) throws SQLException {
        database.setAutoCommit(false);
        try (var query = database.createStatement();
                var model = query.executeQuery(
                        "select * from " + TABLE + " where assignee_id is not null and person_id is not null")) {
            model.next();
            var columns = columns(model);
            var values = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
            var sql = "insert into %s (%s) values (%s)".formatted(TABLE, String.join(", ", columns), values);
            try (var insert = database.prepareStatement(sql)) {
                var first = row(model, columns);
                var references = references(cases);
                for (int i = 0; i < cases; i++) add(insert, columns, copy(first, i, references.get(i)));
                insert.executeBatch();
            }
        }
        database.commit();
        database.setAutoCommit(true);
    }

    private static List<String> references(int howMany) {
        var random = new SecureRandom();
        return Stream.generate(() -> ReferenceNumber.random(random).value())
                .distinct()
                .limit(howMany)
                .toList();
    }

    private static List<String> columns(ResultSet model) throws SQLException {
        var about = model.getMetaData();
        var columns = new String[about.getColumnCount()];
        for (int i = 0; i < columns.length; i++)
            columns[i] = about.getColumnName(i + 1).toLowerCase(Locale.ROOT);
        return List.of(columns);
    }

    private static Map<String, Object> row(ResultSet model, List<String> columns) throws SQLException {
        var row = new HashMap<String, Object>();
        for (var column : columns) row.put(column, value(model, column));
        return row;
    }

    /** Large objects as their bytes: a stream can be read but once. */
    private static Object value(ResultSet model, String column) throws SQLException {
        var value = model.getObject(column);
        return value instanceof Blob blob ? blob.getBytes(1, (int) blob.length()) : value;
    }

    private static Map<String, Object> copy(Map<String, Object> model, int number, String reference) {
        var copy = new HashMap<>(model);
        var name = "Person number " + (number * 7919 % 10_007);
        var due = LocalDate.now(ZoneId.systemDefault()).plusDays(number % 400 - 20);
        copy.put("id", another(copy.get("id")));
        copy.put("reference", reference);
        copy.put("requester_name", name);
        copy.put("sought_by", (reference + " " + name).toLowerCase(Locale.ROOT));
        copy.put("requester_email_plain", "person" + number + "@example.no");
        copy.put("person_id", null);
        copy.put("due_on", Date.valueOf(due));
        copy.put("received_on", Date.valueOf(due.minusDays(30)));
        if (number % 4 != 0) copy.put("assignee_id", null);
        if (number % 10 == 0) copy.put("state", "CLOSED");
        return copy;
    }

    /** An id as this database keeps them: of its own type, or as text. */
    private static Object another(Object id) {
        var next = UUID.randomUUID();
        return id instanceof UUID ? next : next.toString();
    }

    private static void add(PreparedStatement insert, List<String> columns, Map<String, Object> row)
            throws SQLException {
        var types = insert.getParameterMetaData();
        for (int i = 0; i < columns.size(); i++) {
            var value = row.get(columns.get(i));
            if (value == null) insert.setNull(i + 1, types.getParameterType(i + 1));
            else insert.setObject(i + 1, value);
        }
        insert.addBatch();
    }
}
