package com.qmplus.vern.shared.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemaHistoryTest {

    private static final String LAST =
            " where \"installed_rank\" =" + " (select max(h.\"installed_rank\") from \"flyway_schema_history\" h)";

    @ParameterizedTest
    @MethodSource("databases")
    void it_is_complete_once_every_script_was_run(DataSource source) {
        assertThat(SchemaHistory.isComplete(source)).isFalse();
        Schema.bringUpToDate(source);
        assertThat(SchemaHistory.isComplete(source)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_script_that_is_new_is_missing(DataSource source) throws SQLException {
        Schema.bringUpToDate(source);
        execute(source, "delete from \"flyway_schema_history\"" + LAST);
        assertThat(SchemaHistory.isComplete(source)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_script_of_a_later_version_is_one_too_many(DataSource source) throws SQLException {
        Schema.bringUpToDate(source);
        execute(source, "update \"flyway_schema_history\" set \"script\" = 'V999__later.sql'" + LAST);
        assertThat(SchemaHistory.isComplete(source)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_script_that_was_changed_since_is_not_the_one_that_was_run(DataSource source) throws SQLException {
        Schema.bringUpToDate(source);
        execute(source, "update \"flyway_schema_history\" set \"checksum\" = 1" + LAST);
        assertThat(SchemaHistory.isComplete(source)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_script_that_failed_is_left_to_flyway(DataSource source) throws SQLException {
        Schema.bringUpToDate(source);
        execute(source, "update \"flyway_schema_history\" set \"success\" = false" + LAST);
        assertThat(SchemaHistory.isComplete(source)).isFalse();
    }

    static Stream<DataSource> databases() {
        return Stream.of(TestDataSources.derby(), TestDataSources.postgreSql());
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }
}
