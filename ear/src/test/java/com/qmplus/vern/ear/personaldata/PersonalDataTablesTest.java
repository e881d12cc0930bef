package com.qmplus.vern.ear.personaldata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.shared.application.Schema;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** No table with somebody's data that no {@code PersonalDataSystem} answers for (GDPR art. 15, 17; R 2.1, 2.3). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonalDataTablesTest {

    private static final String PEOPLE = "com.qmplus.vern.people.application.PeopleHoldings";
    private static final Map<String, Set<String>> PERSONS = Map.of("person", Set.of("id", "name"));

    @Test
    void every_table_of_the_schema_is_answered_for() throws Exception {
        assertThat(listed().faults(tables())).isEmpty();
    }

    @Test
    void a_table_that_nobody_has_heard_of_is_seen() {
        assertThat(list().faults(PERSONS)).singleElement().asString().startsWith("person: nobody says");
    }

    @Test
    void a_table_that_is_gone_is_seen() {
        assertThat(list("person = " + PEOPLE, "people = " + PEOPLE).faults(PERSONS))
                .containsExactly("people: there is no such table any more");
    }

    @Test
    void a_class_that_is_not_there_or_answers_for_nothing_is_seen() {
        assertThat(list("person = " + PEOPLE).faults(PERSONS)).isEmpty();
        for (var other : Set.of(PEOPLE + "2", "com.qmplus.vern.people.application.PersonFiles", "none", "none: ", ""))
            assertThat(list("person = " + other).faults(PERSONS)).as(other).hasSize(1);
    }

    @Test
    void a_column_that_looks_like_somebodys_data_is_seen_where_nobody_answers() {
        assertThat(list("person = none: whatever").faults(PERSONS))
                .singleElement()
                .asString()
                .contains("[name]");
        assertThat(list("person = none (name): only invented ones").faults(PERSONS))
                .isEmpty();
        assertThat(list("person = none (name, email): only invented ones").faults(PERSONS))
                .hasSize(1);
    }

    private static Coverage list(String... lines) {
        return Coverage.of(Stream.of(lines));
    }

    private static Coverage listed() throws IOException {
        try (var in = PersonalDataTablesTest.class.getResourceAsStream("/personal-data/tables.txt")) {
            return Coverage.of(new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines());
        }
    }

    private static Map<String, Set<String>> tables() throws SQLException {
        var source = new EmbeddedDataSource();
        source.setDatabaseName("memory:tables-" + UUID.randomUUID());
        source.setCreateDatabase("create");
        source.setUser("vern");
        source.setPassword("vern");
        Schema.bringUpToDate(source);
        var tables = new TreeMap<String, Set<String>>();
        try (var connection = source.getConnection();
                var columns = connection.getMetaData().getColumns(null, "VERN", "%", "%")) {
            while (columns.next())
                tables.computeIfAbsent(lower(columns.getString("TABLE_NAME")), table -> new TreeSet<>())
                        .add(lower(columns.getString("COLUMN_NAME")));
        }
        tables.remove("flyway_schema_history");
        return tables;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
