package com.qmplus.vern.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsTest {

    private final Properties properties = new Properties();

    @Test
    void a_property_wins_over_the_environment_and_that_over_the_default() {
        var settings = new Settings(properties, Map.of("VERN_HTTP_PORT", "8090", "VERN_ADMIN_PORT", "4850"));
        properties.setProperty("vern.http.port", "8091");
        assertThat(settings.port("vern.http.port", 8080)).isEqualTo(8091);
        assertThat(settings.port("vern.admin.port", 4848)).isEqualTo(4850);
        assertThat(settings.port("vern.db.port", 5432)).isEqualTo(5432);
    }

    @Test
    void a_wrong_value_names_the_key() {
        properties.setProperty("vern.http.port", "eighty");
        assertThatThrownBy(() -> new Settings(properties, Map.of()).port("vern.http.port", 8080))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("vern.http.port")
                .hasMessageContaining("eighty");
    }

    @Test
    void an_unknown_database_is_refused() {
        properties.setProperty("vern.db.kind", "oracle");
        assertThatThrownBy(() -> Plan.by(new Settings(properties, Map.of()))).hasMessageContaining("vern.db.kind");
    }

    @Test
    void keys_on_mavens_command_line_reach_the_server() {
        MavenCommandLine.addTo(properties, " -Prun -Dvern.http.port=8090 -Dother=1 -Dvern.db.kind=postgresql -q");
        assertThat(properties)
                .containsExactlyInAnyOrderEntriesOf(Map.of("vern.http.port", "8090", "vern.db.kind", "postgresql"));
    }

    @Test
    void passwords_of_server_and_database_do_not_go_to_the_application() {
        properties.setProperty("vern.db.password", "secret");
        properties.setProperty("vern.admin.password", "secret");
        assertThat(Plan.by(new Settings(properties, Map.of())).properties()).doesNotContainValue("secret");
    }
}
