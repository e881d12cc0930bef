package com.qmplus.vern.ear;

import com.qmplus.vern.ear.bench.BareQueue;
import com.qmplus.vern.ear.bench.ManyCases;
import com.qmplus.vern.ear.bench.Median;
import com.qmplus.vern.ear.bench.Visitor;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;

/**
 * The queue of a trial with ten thousand cases more.
 *
 * @param bareMilliseconds the same questions, by bare JDBC
 * @param pageMilliseconds the whole page, over HTTP, with its entry in the access log
 * @param fewMilliseconds the same page with the trial's own dozen of cases
 */
record QueueMeasurement(
        double bareMilliseconds, double pageMilliseconds, double fewMilliseconds, Measurement laterStart) {

    private static final int CASES = 10_000;
    private static final String PAGE = "/staff/rights/requests?filter=ALL";

    static QueueMeasurement afterFirstStart(Plan plan, double fewMilliseconds) throws Exception {
        double bare;
        try (var database = connection(plan.database())) {
            ManyCases.fill(database, CASES);
            bare = BareQueue.milliseconds(database);
        }
        shutDown(plan.database());
        var page = new double[1];
        var later = Measurement.of(plan, server -> page[0] = page(server));
        return new QueueMeasurement(bare, page[0], fewMilliseconds, later);
    }

    static double page(Server server) throws Exception {
        var worker = new Visitor(server.at("/")).signedIn("kari");
        return Median.milliseconds(() -> worker.read(PAGE));
    }

    private static Connection connection(Database database) throws SQLException {
        return switch (database) {
            case Database.Derby derby -> DriverManager.getConnection("jdbc:derby:" + derby.folder(), "vern", "vern");
            case Database.PostgreSql postgres ->
                DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
        };
    }

    /** Derby lets one process at a time at its files. */
    private static void shutDown(Database database) {
        if (!(database instanceof Database.Derby derby)) return;
        try {
            DriverManager.getConnection("jdbc:derby:" + derby.folder() + ";shutdown=true", "vern", "vern")
                    .close();
        } catch (SQLException shutDown) {
            if (!"08006".equals(shutDown.getSQLState())) throw new IllegalStateException(shutDown);
        }
    }

    /** A row of the table, under {@link Benchmarks}' heading. */
    String row(String database) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms | %+.1f ms | %.1f ms | ≤ +10 ms |%n",
                database,
                bareMilliseconds,
                pageMilliseconds,
                pageMilliseconds - bareMilliseconds,
                fewMilliseconds);
    }
}
