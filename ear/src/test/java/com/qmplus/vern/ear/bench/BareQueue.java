package com.qmplus.vern.ear.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What the page of the queue asks of the database, by bare JDBC: the first page of all open cases, how many there are, and the number at each tab. */
public final class BareQueue {

    private static final String OPEN = " from data_subject_request where state <> 'CLOSED'";
    private static final String PAGE =
            "select id, reference, claimed_right, channel, requester_name, email_confirmed_on, state,"
                    + " next_step, received_on, due_on, assignee_id" + OPEN + " order by due_on, id ";
    private static final String COUNTS = """
            select sum(case when state <> 'CLOSED' and assignee_id = ? then 1 else 0 end),
                sum(case when state <> 'CLOSED' and assignee_id is null then 1 else 0 end),
                sum(case when state <> 'CLOSED' then 1 else 0 end),
                sum(case when state <> 'CLOSED' and state <> 'ANSWERED' and due_on < ? then 1 else 0 end),
                sum(case when state = 'CLOSED' then 1 else 0 end)
            from data_subject_request
            """;

    private BareQueue() {}

    public static double milliseconds(Connection database) throws Exception {
        try (var page = database.prepareStatement(PAGE + "offset 0 rows fetch next 25 rows only");
                var total = database.prepareStatement("select count(*)" + OPEN);
                var counts = database.prepareStatement(COUNTS)) {
            counts.setObject(1, anEmployee(database));
            counts.setDate(2, Date.valueOf(LocalDate.now(ZoneId.systemDefault())));
            return Median.milliseconds(() -> {
                for (var each : List.of(counts, page, total)) read(each);
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

    private static void read(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) for (int i = 1; i <= columns; i++) rows.getObject(i);
        }
    }
}
