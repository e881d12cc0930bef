package com.qmplus.vern.ear.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * What many cases leave behind, put into a PostgreSQL of Vern's by bare SQL: half of the cases answered, each with what four systems
 * were told, and an erasure of each tenth; and three looks at everybody in the last ninety days.
 */
public final class ManyTraces {

    private ManyTraces() {}

    public static void fill(Connection database, int people) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var sql : List.of(ANSWERED, ERRANDS, WHOSE, ERASURES, ERASED, looks(people), "analyze"))
                statement.execute(sql);
        }
    }

    private static final String ANSWERED = """
            update data_subject_request set answered_on = now() - interval '10 days', due_on = current_date
            where answered_on is null and state <> 'CLOSED' and md5(reference) < '8'
            """;

    private static final String ERRANDS = """
            insert into errand (id, version, request_id, system_key, kind, field_keys, items, state, tries, made, settled)
            select md5(id || ' ' || n)::uuid, 1, id, 'system-' || n, case when n = 1 then 'CORRECT' else 'ERASE' end,
                   'email', 1, 'DONE', 1, now() - interval '11 days', now() - interval '10 days'
            from data_subject_request, generate_series(1, 4) n where answered_on is not null
            """;

    private static final String WHOSE = """
            update data_subject_request r set person_id = md5('person' || known.n)::uuid
            from (select id, row_number() over (order by id) n from data_subject_request
                  where answered_on is not null and person_id is null) known
            where r.id = known.id and known.n % 5 = 0
            """;

    private static final String ERASURES = """
            insert into erasure (id, case_id, erased_on) select md5('erasure' || id)::uuid, id, answered_on
            from data_subject_request where answered_on is not null and person_id is not null
            """;

    private static final String ERASED = """
            insert into erasure_field (erasure_id, field_key, system_key, origin_key, rule, annotation)
            select e.id, 'phone', 'vern', 'hubspot', '17(1)(b)', false from erasure e
            """;

    /** With numbers that the log itself never gives, so that its tree passes them by. */
    private static String looks(int people) {
        return String.format(Locale.ROOT, """
                insert into access_entry
                    (id, recorded_on, actor, actor_role, person, categories, operation, purpose, origin, outcome, performed)
                select -n, now() - (n %% 90) * interval '1 day', md5('employee' || n %% 20), 'CASE_WORKER',
                       md5('person' || n %% %d)::uuid, 'contact', 'VIEW', 'customer-identification', '-', 'GRANTED', 'PeopleDesk.view'
                from generate_series(1, %d) n
                """, people, 3 * people);
    }
}
