package com.qmplus.vern.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"a quiet fjord", "blåbærsyltetøy", "correct horse", "Vern-trial-2026", "hunter2hunter"})
    void twelve_characters_are_enough_whatever_they_are(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elevenchars", "🐟🐟🐟🐟🐟🐟"})
    void fewer_are_not(String password) {
        assertThatThrownBy(() -> check(password)).isInstanceOf(PasswordTooShort.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kari Nordmann", "kari.nordmann", "KARI-NORDMANN", "kari_n@example.no"})
    void the_name_is_no_password(String password) {
        assertThatThrownBy(() -> check(password)).isInstanceOf(PasswordIsTheName.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "Passord12345", "123456789012", "zzzzzzzzzzzzz", "velkommen 2026"})
    void what_everybody_takes_is_no_password(String password) {
        assertThatThrownBy(() -> check(password)).isInstanceOf(PasswordTooCommon.class);
    }

    @Test
    void the_message_can_say_how_long() {
        assertThatThrownBy(() -> check("short"))
                .isInstanceOfSatisfying(
                        PasswordTooShort.class,
                        broken -> assertThat(broken.arguments()).containsExactly(12));
    }

    private static void check(String password) {
        PasswordRule.check(password, "Kari Nordmann", "kari_n@example.no");
    }
}
