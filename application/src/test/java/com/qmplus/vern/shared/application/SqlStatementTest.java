package com.qmplus.vern.shared.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SqlStatementTest {

    private static final List<String> KEY = List.of("id");
    private static final List<String> ALLOWED = List.of("value", "to");

    @Test
    void names_become_places_in_their_order() {
        var statement = SqlStatement.of("update t set a = :to where id = :id and a = :value", KEY, ALLOWED);
        assertThat(statement.sql()).isEqualTo("update t set a = ? where id = ? and a = ?");
        assertThat(statement.parameters()).containsExactly("to", "id", "value");
    }

    @Test
    void texts_names_remarks_and_casts_are_left_alone() {
        var written = "update t set \"a:b\" = 'it''s :no; $1', c = now()::date /* :no; */ where id = :id -- :no;";
        var statement = SqlStatement.of(written, KEY, ALLOWED);
        assertThat(statement.sql()).isEqualTo(written.replace(":id", "?"));
        assertThat(statement.parameters()).containsExactly("id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from t",
                "delete from t where 'a' = ':id'",
                "delete from t where id = :id and b = :other",
                "delete from t where id = :id; delete from u"
            })
    void one_that_could_touch_others_is_refused(String written) {
        assertThatThrownBy(() -> SqlStatement.of(written, KEY, ALLOWED)).isInstanceOf(IllegalArgumentException.class);
    }
}
