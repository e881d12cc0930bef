package com.qmplus.vern.shared.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** No column with somebody's data that no search tells, unless the list says why (GDPR art. 15, 17; R 2.1, 2.3). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonalDataTablesTest {

    private static final String PEOPLE = "com.qmplus.vern.people.application.PeopleHoldings";
    private static final Map<String, Map<String, String>> PERSONS =
            Map.of("person", Map.of("id", "char", "name", "varchar"));

    @Test
    void every_column_of_the_schema_is_answered_for() throws Exception {
        assertThat(Coverage.listed().faults(schema())).isEmpty();
    }

    /** Each has a test that all its fields come out of its search: {@code …_all_that_the_list_of_tables_says}. */
    @Test
    void who_tells_is_known() {
        assertThat(Coverage.listed().systems())
                .containsExactlyInAnyOrder(
                        PEOPLE,
                        "com.qmplus.vern.correspondence.application.CorrespondenceHeld",
                        "com.qmplus.vern.rights.application.RequestsHeld",
                        "com.qmplus.vern.staff.application.AccountsHeld");
    }

    @Test
    void a_table_that_nobody_has_heard_of_is_seen_and_one_that_is_gone() {
        assertThat(list().faults(PERSONS)).singleElement().asString().startsWith("person: nobody says");
        var both = list("person = " + PEOPLE, "  told name=last-name", "  nobody id", "people = none: gone");
        assertThat(both.faults(PERSONS)).containsExactly("people: there is no such table any more");
    }

    @Test
    void a_column_that_nobody_has_heard_of_is_seen_also_where_somebody_answers() {
        assertThat(list("person = " + PEOPLE, "  told name=last-name").faults(PERSONS))
                .containsExactly("person: nobody says what id is");
        assertThat(list("person = " + PEOPLE, "  told name=last-name", "  nobody id age")
                        .faults(PERSONS))
                .containsExactly("person: there is no age any more");
        assertThat(list("person = " + PEOPLE, "  told name=last-name", "  nobody id name")
                        .faults(PERSONS))
                .anyMatch(fault -> fault.contains("stands twice"));
    }

    @Test
    void a_class_that_is_not_there_or_tells_nothing_is_seen() {
        assertThat(list("person = " + PEOPLE, "  told name=last-name", "  nobody id")
                        .faults(PERSONS))
                .isEmpty();
        for (var other : new String[] {
            PEOPLE + "2", "com.qmplus.vern.people.application.PersonFiles", "none", "none: ", "none: it is told"
        })
            assertThat(list("person = " + other, "  told name=last-name", "  nobody id")
                            .faults(PERSONS))
                    .as(other)
                    .hasSize(1);
        assertThat(list("person = " + PEOPLE, "  untold name: why not", "  nobody id")
                        .faults(PERSONS))
                .as("of which nothing comes out of the search")
                .hasSize(1);
    }

    @Test
    void what_looks_like_somebodys_data_is_nobodys_only_with_a_reason() {
        assertThat(list("person = none: invented", "  nobody id name").faults(PERSONS))
                .singleElement()
                .asString()
                .contains("name looks like somebody's data");
        assertThat(list("person = none: invented", "  untold name: invented too", "  nobody id")
                        .faults(PERSONS))
                .isEmpty();
        assertThat(list("person = none: invented", "  untold name:", "  nobody id")
                        .faults(PERSONS))
                .isNotEmpty();
        var picture = Map.of("person", Map.of("picture", "blob"));
        assertThat(list("person = none: invented", "  nobody picture").faults(picture))
                .as("whatever it is called")
                .hasSize(1);
    }

    private static Coverage list(String... lines) {
        return Coverage.of(Stream.of(lines));
    }

    private static Map<String, Map<String, String>> schema() throws SQLException {
        var source = new EmbeddedDataSource();
        source.setDatabaseName("memory:tables-" + UUID.randomUUID());
        source.setCreateDatabase("create");
        source.setUser("vern");
        source.setPassword("vern");
        Schema.bringUpToDate(source);
        var tables = new TreeMap<String, Map<String, String>>();
        try (var connection = source.getConnection();
                var columns = connection.getMetaData().getColumns(null, "VERN", "%", "%")) {
            while (columns.next())
                tables.computeIfAbsent(lower(columns.getString("TABLE_NAME")), table -> new TreeMap<>())
                        .put(lower(columns.getString("COLUMN_NAME")), lower(columns.getString("TYPE_NAME")));
        }
        tables.remove("flyway_schema_history");
        return tables;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
