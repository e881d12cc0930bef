package com.qmplus.vern.ear;

import com.qmplus.vern.ear.bench.Asker;
import com.qmplus.vern.ear.bench.ConnectedHouse;
import com.qmplus.vern.ear.bench.Visitor;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;

/**
 * Requests that nobody works on: asked on the public pages, confirmed by the link in the mail, proposed, decided and answered by
 * Vern alone, on PostgreSQL, in batches of which each is as large as all before it.
 */
final class AutomaticMeasurement {

    private static final int[] BATCHES = {250, 250, 500};
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final Server server;
    private final Database.PostgreSql place;
    private int asked;

    private AutomaticMeasurement(Server server, Database.PostgreSql place) {
        this.server = server;
        this.place = place;
    }

    static String on(Server server, Database.PostgreSql place) throws Exception {
        return new AutomaticMeasurement(server, place).table();
    }

    private String table() throws Exception {
        people();
        var table = new StringBuilder("""

                | requests, after so many | asked on the pages, each | searched, ruled on, answered, each | answered in a minute | memory | heap in use after collection |
                |---|---|---|---|---|---|
                """);
        for (int many : BATCHES) table.append(batch(many));
        return table.toString();
    }

    /** All that will ask come into the customer system's copy by the import of its export. */
    private void people() throws Exception {
        int all = 0;
        for (int many : BATCHES) all += many;
        var manager = new Visitor(server.at("/")).signedIn("per");
        var contacts = ConnectedHouse.contacts(1, all);
        manager.uploadAndPress("/staff/people/import", "uploadForm", "upload", "read", contacts, "runForm", "run");
    }

    private String batch(int many) throws Exception {
        int before = asked;
        var begin = System.nanoTime();
        var links = new ArrayList<String>();
        for (int i = 0; i < many; i++) links.add(ask(++asked));
        var received = (System.nanoTime() - begin) / 1e6 / many;
        for (var link : links) new Asker(server.at("/")).confirm(link);
        awaitAnswers();
        var answered = eachAnswered(many);
        return String.format(
                Locale.ROOT,
                "| %,d, after %,d | %.0f ms | %.0f ms | %.0f | %d MB | %d MB |%n",
                many,
                before,
                received,
                answered,
                60_000 / answered,
                Measurement.megabytes(server.pid()),
                heap());
    }

    private String ask(int number) throws IOException, InterruptedException {
        return new Asker(server.at("/")).ask(ConnectedHouse.name(number), ConnectedHouse.email(number));
    }

    private void awaitAnswers() throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (count("state = 'ANSWERED' and assignee_id is null") < asked) {
            if (count("exists (select 1 from request_step s where s.request_id = r.id and s.move = 'LEFT')") > 0)
                throw new IllegalStateException("Left to an employee: " + reasons());
            if (System.nanoTime() > end) throw new IllegalStateException("Not answered in time");
            Thread.sleep(500);
        }
    }

    /** From where Vern begins on a request to where it begins on the next; the pauses between rounds, of up to ten seconds, do not count. */
    private double eachAnswered(int many) throws SQLException {
        return ask("""
                select 1000 * avg(each) from (
                    select extract(epoch from made_on - lag(made_on) over (order by made_on)) as each from (
                        select made_on from request_step where move = 'BEGUN' order by made_on desc limit %d) latest) gaps
                where each < 5
                """.formatted(many));
    }

    private long count(String condition) throws SQLException {
        return Math.round(
                ask("select count(*) from data_subject_request r where r.requester_email_plain like 'prove%' and "
                        + condition));
    }

    private String reasons() throws SQLException {
        try (var database = connection();
                var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select distinct s.detail from request_step s join data_subject_request r on r.id = s.request_id
                        where s.move = 'LEFT' and r.requester_email_plain like 'prove%'
                        """)) {
            var reasons = new StringBuilder();
            while (rows.next()) reasons.append(rows.getString(1)).append(' ');
            return reasons.toString();
        }
    }

    private double ask(String sql) throws SQLException {
        try (var database = connection();
                var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getDouble(1);
        }
    }

    /** What is left on the heap, in megabytes, once the server's JVM has been told to collect. */
    private long heap() throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/jcmd",
                        String.valueOf(server.pid()),
                        "GC.class_histogram")
                .start();
        var last = jcmd.inputReader().lines().reduce("", (earlier, later) -> later);
        jcmd.waitFor();
        return Long.parseLong(last.strip().split("\\s+")[2]) / 1024 / 1024;
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(place.url(), place.user(), place.password());
    }
}
