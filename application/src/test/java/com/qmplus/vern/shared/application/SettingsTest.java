package com.qmplus.vern.shared.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsTest {

    private static final String PASSWORD = "a long enough secret";

    @Test
    void what_is_not_given_has_its_default() {
        var settings = Settings.of(Map.of());
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Europe/Oslo"));
        assertThat(settings.address()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.isTrial()).isFalse();
        assertThat(settings.number(Setting.ANSWER_DAYS)).isEqualTo(14);
    }

    @Test
    void what_is_given_wins() {
        assertThat(Settings.of(Map.of("vern.answer.days", "30")).number(Setting.ANSWER_DAYS))
                .isEqualTo(30);
    }

    @Test
    void the_keystore_lies_among_the_data_unless_it_is_put_elsewhere() {
        assertThat(Settings.of(Map.of("vern.data", "/srv/vern")).keystore()).isEqualTo(Path.of("/srv/vern/keys.p12"));
        assertThat(Settings.of(Map.of("vern.data", "/srv/vern", "vern.keystore.path", "/keys/vern.p12"))
                        .keystore())
                .isEqualTo(Path.of("/keys/vern.p12"));
        assertThat(Settings.of(Map.of()).keystore())
                .isEqualTo(Path.of(System.getProperty("user.home"), ".vern", "keys.p12"));
    }

    @Test
    void an_operator_must_choose_the_password_of_the_keystore() {
        assertThatThrownBy(() -> Settings.of(Map.of()).check())
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("vern.keystore.password")
                .hasMessageContaining("required");
        assertThatCode(() -> Settings.of(Map.of("vern.demo", "true")).check()).doesNotThrowAnyException();
        assertThatCode(() ->
                        Settings.of(Map.of("vern.keystore.password", PASSWORD)).check())
                .doesNotThrowAnyException();
    }

    @Test
    void where_the_public_comes_by_tls_there_is_a_proxy_to_be_told_of() {
        var given = new HashMap<>(
                Map.of("vern.keystore.password", PASSWORD, "vern.address", "https://personvern.example.no"));
        assertThatThrownBy(() -> Settings.of(given).check())
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("vern.proxy")
                .hasMessageContaining("vern.address");
        given.put("vern.proxy", "true");
        assertThatCode(() -> Settings.of(given).check()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "vern.zone, Oslo",
        "vern.address, vern.example.no",
        "vern.address, ftp://example.no",
        "vern.demo, yes",
        "vern.keystore.password, short",
        "vern.answer.days, 0",
        "vern.answer.days, 91",
        "vern.answer.days, two weeks"
    })
    void a_wrong_value_stops_the_start_and_names_the_key(String key, String value) {
        var given = new HashMap<>(Map.of("vern.keystore.password", PASSWORD));
        given.put(key, value);
        assertThatThrownBy(() -> Settings.of(given).check())
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("Wrong setting " + key + ":");
    }

    @Test
    void a_secret_is_not_told_with_its_fault() {
        assertThatThrownBy(() ->
                        Settings.of(Map.of("vern.keystore.password", "hush")).check())
                .hasMessageNotContaining("hush");
    }
}
