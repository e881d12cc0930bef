package com.qmplus.vern.ear.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/**
 * People with twenty data each, put into a PostgreSQL of Vern's by bare SQL. The first thousand hold one thing more, which
 * nothing gives a reason for. Their values are nothing that could be opened.
 */
public final class ManyPeople {

    public static final int WRONG = 1000;

    private static final int EACH = 20;

    private ManyPeople() {}

    public static void fill(Connection database, int from, int to) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("create temp table if not exists held (kind int, place int, field varchar(60))");
            statement.execute("truncate held");
            for (int kind = 0; kind < LargeRegister.KINDS; kind++) hold(statement, kind, LargeRegister.fields(kind));
            for (var sql : List.of(people(from, to), relations(from, to), data(from, to), wrong(from, to)))
                statement.execute(sql);
            statement.execute("vacuum analyze person_datum");
            statement.execute("vacuum analyze person_relation");
            statement.execute("vacuum analyze person");
        }
    }

    private static void hold(Statement statement, int kind, List<String> fields) throws SQLException {
        for (int place = 0; place < EACH; place++)
            statement.execute("insert into held values (%d, %d, '%s')".formatted(kind, place, fields.get(place)));
    }

    private static String people(int from, int to) {
        return told("""
                insert into person (id, version, name, search_name, vault_key, known_since, stands_until)
                select md5('person' || n)::uuid, 1, 'Person ' || n, ' person ' || n, md5('key' || n)::uuid, now(), null
                from generate_series(%d, %d) n
                """, from, to);
    }

    private static String relations(int from, int to) {
        return told("""
                insert into person_relation (id, person_id, relation_kind, begins_on)
                select md5('relation' || n)::uuid, md5('person' || n)::uuid, 'large-relation-' || n %% 20, date '2025-01-01'
                from generate_series(%d, %d) n
                """, from, to);
    }

    private static String data(int from, int to) {
        return told("""
                insert into person_datum (id, person_id, field_key, sealed, system_key, source_key, collected_on, standing)
                select md5('datum' || n || ' ' || place)::uuid, md5('person' || n)::uuid, field,
                       decode(repeat('00', 60), 'hex'), 'hubspot', 'self', now(), 'large-relation-' || kind
                from generate_series(%d, %d) n join held on kind = n %% 20
                """, from, to);
    }

    private static String wrong(int from, int to) {
        return told("""
                insert into person_datum (id, person_id, field_key, sealed, system_key, source_key, collected_on, standing)
                select md5('wrong' || n)::uuid, md5('person' || n)::uuid, 'articles-read',
                       decode(repeat('00', 60), 'hex'), 'hubspot', 'self', now(), 'large-relation-' || n %% 20
                from generate_series(%d, %d) n
                """, from, Math.min(to, WRONG));
    }

    private static String told(String sql, int from, int to) {
        return String.format(Locale.ROOT, sql, from, to);
    }

    /** The same question by bare SQL that looks at every datum: what has no relation that gives it a reason. */
    public static String bareQuestion() {
        return """
                select count(distinct d.person_id) from person_datum d
                where not exists (select 1 from person_relation r join served s on s.kind = r.relation_kind
                    where r.person_id = d.person_id and s.field = d.field_key
                    and r.begins_on <= current_date and (r.ends_on is null or r.ends_on > current_date))
                """;
    }

    /** Which relation gives which field a reason, for {@link #bareQuestion}: Vern asks its register instead. */
    public static void serve(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("create temp table served (kind varchar(60), field varchar(60))");
            statement.execute("insert into served select distinct 'large-relation-' || kind, field from held");
            statement.execute("insert into served select distinct standing, field_key from person_datum"
                    + " where standing not like 'large-relation-%'");
            statement.execute("analyze served");
        }
    }
}
