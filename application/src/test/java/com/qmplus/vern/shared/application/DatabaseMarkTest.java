package com.qmplus.vern.shared.application;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseMarkTest {

    @ParameterizedTest
    @MethodSource("empty")
    void a_database_stays_what_it_was_at_its_first_start(DataSource source) {
        Schema.bringUpToDate(source);
        DatabaseMark.hold(source, true);

        assertThatCode(() -> DatabaseMark.hold(source, true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> DatabaseMark.hold(source, false))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("vern.demo")
                .hasMessageContaining("begun as a trial");
    }

    @ParameterizedTest
    @MethodSource("empty")
    void real_data_are_never_shown_as_a_trial(DataSource source) {
        Schema.bringUpToDate(source);
        DatabaseMark.hold(source, false);

        assertThatCode(() -> DatabaseMark.hold(source, false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> DatabaseMark.hold(source, true))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("vern.demo")
                .hasMessageContaining("begun with real data");
    }

    static Stream<DataSource> empty() {
        return Stream.of(TestDataSources.derby(), TestDataSources.postgreSql());
    }
}
