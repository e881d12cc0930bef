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
            + " where state <> 'CLOSED' and next_step <> 'WAIT_FOR_FETCH' and next_step <> 'AWAIT_SYSTEMS' order by due_on, id ";
    private static final String ROWS =
            "select id, reference, claimed_rights, channel, requester_name, email_confirmed_on, state,"
                    + " next_step, received_on, due_on, assignee_id from data_subject_request where id in (";
    private static final String BY_ASSIGNEE = "select assignee_id, count(state) from data_subject_request"
            + " where state <> 'CLOSED' and next_step <> 'WAIT_FOR_FETCH' and next_step <> 'AWAIT_SYSTEMS' group by assignee_id";
    private static final String OVERDUE = "select count(state) from data_subject_request"
            + " where due_on < ? and state <> 'ANSWERED' and state <> 'ENDING' and state <> 'CLOSED'";
    private static final String ANSWERED = "select count(state) from data_subject_request"
            + " where state in ('ANSWERED', 'ENDING') and next_step in ('WAIT_FOR_FETCH', 'AWAIT_SYSTEMS')";
    private static final int PAGE = 25;

    private BareQueue() {}

    public static double milliseconds(Connection database) throws Exception {
        var places = String.join(",", Collections.nCopies(PAGE, "?"));
        try (var shares = database.prepareStatement(BY_ASSIGNEE);
                var overdue = database.prepareStatement(OVERDUE);
                var answered = database.prepareStatement(ANSWERED);
                var page = database.prepareStatement(IDS + "offset 0 rows fetch next " + PAGE + " rows only");
                var rows = database.prepareStatement(ROWS + places + ")")) {
            overdue.setDate(1, Date.valueOf(LocalDate.now(ZoneId.systemDefault())));
            return Median.milliseconds(() -> {
                for (var each : List.of(shares, overdue, answered)) read(each);
                var ids = read(page);
                for (int i = 0; i < PAGE; i++) rows.setObject(i + 1, ids.get(i));
                read(rows);
            });
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
