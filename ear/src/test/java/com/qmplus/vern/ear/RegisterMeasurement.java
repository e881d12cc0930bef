package com.qmplus.vern.ear;

import com.qmplus.vern.ear.bench.ManyPeople;
import com.qmplus.vern.ear.bench.Median;
import com.qmplus.vern.ear.bench.Visitor;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** A register of 500 activities and 2,000 fields, with its pages, its exports, and its findings over many people, on PostgreSQL. */
final class RegisterMeasurement {

    private static final int FEW = 10_000;
    private static final int MANY = 100_000;
    private static final String REGISTER = "/staff/register/index";
    private static final String FINDINGS = REGISTER + "?part=FINDINGS";

    private final Visitor manager;
    private final Database.PostgreSql place;
    private final StringBuilder told = new StringBuilder();

    private RegisterMeasurement(Visitor manager, Database.PostgreSql place) {
        this.manager = manager;
        this.place = place;
    }

    static String on(Server server, Database.PostgreSql place) throws Exception {
        var manager = new Visitor(server.at("/")).signedIn("per");
        var measurement = new RegisterMeasurement(manager, place);
        measurement.pages();
        measurement.exports();
        measurement.imports();
        measurement.findings();
        return measurement.told.toString();
    }

    private void pages() throws Exception {
        told.append("""

                | page of a register with 500 activities and 2,000 fields | median of 51 | goal |
                |---|---|---|
                """);
        for (var page : pagesByName().entrySet()) {
            var median = Median.milliseconds(() -> manager.read(page.getValue()), 150, 51);
            told.append(String.format(Locale.ROOT, "| %s | %.1f ms | ≤ 100 ms |%n", page.getKey(), median));
        }
    }

    private static Map<String, String> pagesByName() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("purposes, one business area", REGISTER + "?part=PURPOSES&of=large-area-3");
        pages.put("categories and fields", REGISTER + "?part=CATEGORIES");
        pages.put("systems", REGISTER + "?part=SYSTEMS");
        pages.put("recipients", REGISTER + "?part=RECIPIENTS");
        pages.put("relations", REGISTER + "?part=RELATIONS");
        pages.put("findings (500 people)", FINDINGS);
        pages.put("a purpose", "/staff/register/element?kind=PURPOSE&key=large-purpose-7");
        pages.put("the form of a purpose", "/staff/register/edit?kind=PURPOSE&key=large-purpose-7");
        pages.put("the notice, in the intranet", "/staff/register/notice");
        pages.put("the notice, in public", "/privacy");
        return pages;
    }

    private void exports() throws Exception {
        told.append("""

                | export of all of it | median of 5 | goal |
                |---|---|---|
                """);
        for (var format : List.of("XLSX", "NATIONAL", "JSON", "PDF")) {
            var median = Median.milliseconds(() -> manager.read("/staff/register/export?format=" + format), 3, 5);
            told.append(String.format(Locale.ROOT, "| %s | %.2f s | ≤ 3 s |%n", format, median / 1000));
        }
    }

    /** Of a file in which every purpose says something else. */
    private void imports() throws Exception {
        var file =
                manager.read("/staff/register/export?format=JSON").replace("Because we must.", "Because we have to.");
        told.append("""

                | import of all of it, with 480 changes | | goal |
                |---|---|---|
                """);
        var dryRun = new AtomicReference<>("");
        var upload = Median.milliseconds(() -> dryRun.set(dryRun(file)), 3, 5);
        told.append(String.format(
                Locale.ROOT, "| from the file to its dry run, median of 5 | %.2f s | ≤ 3 s |%n", upload / 1000));
        for (var page : List.of("", "&page=2", "&show=UNCHANGED&page=40")) {
            var median = Median.milliseconds(() -> manager.read(dryRun.get() + page), 150, 51);
            told.append(String.format(
                    Locale.ROOT,
                    "| %s, median of 51 | %.1f ms | ≤ 100 ms |%n",
                    page.isEmpty() ? "the page of the dry run" : "the same with `" + page + "`",
                    median));
        }
    }

    private String dryRun(String file) throws Exception {
        return manager.upload("/staff/register/import", "uploadForm", "upload", "read", "large.json", file);
    }

    private void findings() throws Exception {
        try (var database = connection()) {
            ManyPeople.fill(database, 1, FEW);
            var few = page();
            ManyPeople.fill(database, FEW + 1, MANY);
            var many = page();
            ManyPeople.serve(database);
            var bare = Median.milliseconds(() -> ask(database, ManyPeople.bareQuestion()), 1, 3);
            told.append(String.format(Locale.ROOT, """

                    | findings, 1,000 people with something wrong | people | data | the whole page | goal |
                    |---|---|---|---|---|
                    | Vern | 10,000 | 200,000 | %.0f ms | |
                    | Vern | 100,000 | 2,000,000 | %.0f ms | ≤ 5 s |
                    | bare SQL that looks at every datum, the question alone | 100,000 | 2,000,000 | %.0f ms | |

                    What is counted for one finding, as PostgreSQL plans it with 100,000 people:

                    ```
                    %s
                    ```
                    """, few, many, bare, String.join("\n", plan(database))));
        }
    }

    private double page() throws Exception {
        return Median.milliseconds(() -> manager.read(FINDINGS), 10, 11);
    }

    private static List<String> plan(Connection database) throws SQLException {
        return ask(database, """
                explain (analyze, costs off, timing off, summary off)
                select count(distinct d.person_id) from person_datum d
                where d.standing = 'large-relation-7' and d.field_key in ('articles-read')
                and not exists (select r.id from person_relation r where r.person_id = d.person_id
                    and r.ends_on <= current_date and r.relation_kind = 'newsletter-reader' and r.ends_on > date '2026-01-01')
                """);
    }

    private static List<String> ask(Connection database, String sql) throws SQLException {
        var lines = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) lines.add(rows.getString(1));
        }
        return lines;
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(place.url(), place.user(), place.password());
    }
}
