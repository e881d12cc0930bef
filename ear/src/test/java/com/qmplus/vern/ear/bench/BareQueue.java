package com.qmplus.vern.ear.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the page of the queue asks of the database, by bare JDBC: the numbers at the filters, the ids of the first page, and its rows. */
public final class BareQueue {

    private static final String IDS = "select id from data_subject_request"
            + " where state <> 'CLOSED' and next_step <> 'WAIT_FOR_FETCH' order by due_on, id ";
    private static final String ROWS =
            "select id, reference, claimed_right, channel, requester_name, email_confirmed_on, state,"
                    + " next_step, received_on, due_on, assignee_id from data_subject_request where id in (";
    private static final String COUNTS = """
            select sum(case when next_step <> 'WAIT_FOR_FETCH' and assignee_id = ? then 1 else 0 end),
                sum(case when next_step <> 'WAIT_FOR_FETCH' and assignee_id is null then 1 else 0 end),
                sum(case when next_step <> 'WAIT_FOR_FETCH' then 1 else 0 end),
                sum(case when state <> 'ANSWERED' and due_on < ? then 1 else 0 end),
                sum(case when next_step = 'WAIT_FOR_FETCH' then 1 else 0 end)
            from data_subject_request where state <> 'CLOSED'
            """;
    private static final int PAGE = 25;

    private BareQueue() {}

    public static double milliseconds(Connection database) throws Exception {
        var places = String.join(",", Collections.nCopies(PAGE, "?"));
        try (var counts = database.prepareStatement(COUNTS);
                var page = database.prepareStatement(IDS + "offset 0 rows fetch next " + PAGE + " rows only");
                var rows = database.prepareStatement(ROWS + places + ")")) {
            counts.setObject(1, anEmployee(database));
            counts.setDate(2, Date.valueOf(LocalDate.now(ZoneId.systemDefault())));
            return Median.milliseconds(() -> {
                read(counts);
                var ids = read(page);
                for (int i = 0; i < PAGE; i++) rows.setObject(i + 1, ids.get(i));
                read(rows);
            });
        }
    }

    private static Object anEmployee(Connection database) throws SQLException {
        try (var query = database.createStatement();
                var row = query.executeQuery(
                        "select assignee_id from data_subject_request where assignee_id is not null")) {
            row.next();
            return row.getObject(1);
        }
    }

    /** All of it; the answer is its first column. */
    private static List<Object> read(PreparedStatement query) throws SQLException {
        var first = new ArrayList<>();
        try (var rows = query.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                first.add(rows.getObject(1));
                for (int i = 2; i <= columns; i++) rows.getObject(i);
            }
        }
        return first;
    }
}
