package com.qmplus.vern.correspondence;

import static com.qmplus.vern.shared.Language.NB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NewMailTest {

    private static final Map<String, String> VALUES =
            Map.of("reference", "V-7K3M9Q-T", "link", "https://vern.example.no/answer", "until", "2026-12-24");

    @Test
    void takes_exactly_the_values_of_its_kind() {
        assertThatCode(() -> mail("nora@example.no", VALUES)).doesNotThrowAnyException();
        assertThatThrownBy(() -> mail("nora@example.no", Map.of("reference", "V-7K3M9Q-T")))
                .hasMessageContaining("answer-ready");
        assertThatThrownBy(() -> mail("nora@example.no", with("name", "Nora Berg")))
                .hasMessageContaining("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nora Berg", "V-7K3M9Q-T\r\nBcc: all@example.no", "", "V-7K3M9Q"})
    void takes_no_reference_that_is_not_one(String reference) {
        assertThatThrownBy(() -> mail("nora@example.no", with("reference", reference)))
                .hasMessageContaining("no usable reference");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "https://",
                "https://vern.example.no/a b",
                "https://vern.example.no/\r\nBcc:all@example.no",
                "https://vern.example.no/\"><script>",
                "https://vern.example.no/%zz"
            })
    void takes_no_link_that_is_not_one(String link) {
        assertThatThrownBy(() -> mail("nora@example.no", with("link", link))).hasMessageContaining("no usable link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.12.2026", "2026-02-30", "soon"})
    void takes_no_day_that_is_not_one(String day) {
        assertThatThrownBy(() -> mail("nora@example.no", with("until", day))).hasMessageContaining("no usable until");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nora@example.no\r\nBcc: all@example.no",
                "nora@example.no\nX: y",
                "nora@example.no, ola@example.no",
                "Nora <nora@example.no>",
                "nora@example.no\u0000",
                "nora",
                "@example.no",
                "nora@",
                ""
            })
    void goes_to_one_plain_address_only(String address) {
        assertThatThrownBy(() -> mail(address, VALUES)).isInstanceOf(UnusableAddress.class);
    }

    @Test
    void never_tells_the_address_when_it_is_printed() {
        assertThat(mail("nora@example.no", VALUES).toString()).doesNotContain("nora");
    }

    private static NewMail mail(String to, Map<String, String> values) {
        return new NewMail(to, NB, MailKind.ANSWER_READY, values, null);
    }

    private static Map<String, String> with(String key, String value) {
        var values = new HashMap<>(VALUES);
        values.put(key, value);
        return values;
    }
}
