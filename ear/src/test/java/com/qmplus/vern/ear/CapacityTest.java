package com.qmplus.vern.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CapacityTest {

    private final Properties properties = new Properties();

    @Test
    void there_are_two_connections_for_each_request_and_some_for_timers() {
        properties.setProperty("vern.http.threads", "40");
        assertThat(chosen()).isEqualTo(new Capacity(40, 88));
    }

    @Test
    void the_default_leaves_room_in_what_postgresql_allows_by_default() {
        assertThat(chosen().connections())
                .isGreaterThan(2 * chosen().requests())
                .isLessThan(100);
    }

    @Test
    void fewer_connections_than_two_for_each_request_are_refused() {
        properties.setProperty("vern.http.threads", "40");
        properties.setProperty("vern.db.connections", "79");
        assertThatThrownBy(this::chosen)
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("vern.db.connections")
                .hasMessageContaining("80");
    }

    private Capacity chosen() {
        return Capacity.chosenBy(new Settings(properties, Map.of()));
    }
}
