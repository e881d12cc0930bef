package com.qmplus.vern.ear;

import com.qmplus.vern.ear.bench.ManyCases;
import com.qmplus.vern.ear.bench.ManyPeople;
import com.qmplus.vern.ear.bench.ManyTraces;
import com.qmplus.vern.ear.bench.Visitor;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All checks of promises, asked for on the board, on PostgreSQL: with a tenth of the people, and with all of them. */
final class PromiseMeasurement {

    private static final int CASES = 10_000;
    private static final int RUNS = 5;

    private final Visitor manager;
    private final Connection database;
    private final int people;

    private PromiseMeasurement(Visitor manager, Connection database, int people) {
        this.manager = manager;
        this.database = database;
        this.people = people;
    }

    static String on(Server server, Database.PostgreSql place, int people) throws Exception {
        var manager = new Visitor(server.at("/")).signedIn("per");
        try (var database = DriverManager.getConnection(place.url(), place.user(), place.password())) {
            return new PromiseMeasurement(manager, database, people).told();
        }
    }

    private String told() throws Exception {
        ManyCases.fill(database, CASES);
        ManyTraces.fill(database, people);
        ManyPeople.fill(database, 1, people / 10);
        var few = looked();
        ManyPeople.fill(database, people / 10 + 1, people);
        var many = looked();
        var rows = new StringBuilder();
        many.forEach((check, seen) -> rows.append(String.format(
                Locale.ROOT,
                "| %s | %s | %,d | %d ms | %d ms | %s |%n",
                check,
                seen.state(),
                seen.lookedAt(),
                few.getOrDefault(check, seen).milliseconds(),
                seen.milliseconds(),
                check.equals(ALL) ? "≤ 10 s" : "")));
        return String.format(Locale.ROOT, """

                | check of a promise, median of %d | saw | looked at | %,d people | %,d people, %,d data | goal |
                |---|---|---|---|---|---|
                %s""", RUNS, people / 10, people, people * 20 + ManyPeople.WRONG, rows);
    }

    private static final String ALL = "all of them";

    private record Seen(String state, long lookedAt, long milliseconds) {}

    private Map<String, Seen> looked() throws Exception {
        for (int i = 0; i <= RUNS; i++) manager.press("/staff/control/promises", "lookForm", "look");
        var seen = new LinkedHashMap<String, Seen>();
        for (var sql : List.of(EACH, TOGETHER)) seen.putAll(read(sql));
        return seen;
    }

    private static final String LAST =
            "(select id, begun_on, ended_on from promise_run order by ended_on desc limit 5) run";

    private static final String EACH = """
            select check_key, max(state), max(looked_at), percentile_cont(0.5) within group (order by took_ms)
            from promise_result join %s on run.id = run_id group by check_key order by 4 desc
            """.formatted(LAST);

    private static final String TOGETHER = """
            select '%s', '', 0, percentile_cont(0.5) within group (order by extract(epoch from ended_on - begun_on) * 1000)
            from %s
            """.formatted(ALL, LAST);

    private Map<String, Seen> read(String sql) throws SQLException {
        var seen = new LinkedHashMap<String, Seen>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next())
                seen.put(
                        rows.getString(1), new Seen(rows.getString(2), rows.getLong(3), Math.round(rows.getDouble(4))));
        }
        return seen;
    }
}
