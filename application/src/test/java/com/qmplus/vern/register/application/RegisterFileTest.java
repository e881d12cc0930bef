package com.qmplus.vern.register.application;

import static com.qmplus.vern.register.application.QmPlusRegister.text;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.register.Agreement;
import com.qmplus.vern.register.AgreementPoint;
import com.qmplus.vern.register.BasisFor;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.Validity;
import com.qmplus.vern.register.application.InvalidRegister.LineFault;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterFileTest {

    @Test
    void of_QmPlus_is_without_fault() {
        assertThat(RegisterFile.read(text().getBytes(UTF_8))).hasSizeGreaterThan(100);
    }

    @Test
    void may_hold_agreements_and_balancing_tests() {
        var agreed = text().replaceFirst("\"transfers\": \\[", """
                "agreements": [{"key": "dpa", "processor": "hubspot", "from": "2024-01-01", "until": "2027-12-31",
                  "points": ["SECURITY", "AUDIT"], "subProcessors": [{"nb": "Lager AS", "en": "Store Ltd"}]}],
                "transfers": [""");
        var both = "{\"nb\": \"a\", \"en\": \"b\"}";
        var weighed = agreed.replaceFirst("\"basis\": \"LEGITIMATE_INTEREST\",", """
                "basis": "LEGITIMATE_INTEREST", "balancing": {"interest": %1$s, "necessity": %1$s, "expectations": %1$s,
                  "safeguards": %1$s, "conclusion": %1$s, "by": "Privacy manager", "on": "2026-11-22"},
                """.formatted(both));
        var read = Register.of(1, RegisterFile.read(weighed.getBytes(UTF_8)));

        assertThat(read.agreements())
                .containsExactly(new Agreement(
                        "dpa",
                        "hubspot",
                        LocalDate.parse("2024-01-01"),
                        LocalDate.parse("2027-12-31"),
                        List.of(AgreementPoint.SECURITY, AgreementPoint.AUDIT),
                        List.of(new Text("Lager AS", "Store Ltd")),
                        Validity.ALWAYS,
                        false));
        assertThat(read.purposes().stream()
                        .flatMap(purpose -> purpose.bases().stream())
                        .map(BasisFor::balancing)
                        .filter(Objects::nonNull))
                .singleElement()
                .satisfies(test -> assertThat(test.by()).isEqualTo("Privacy manager"));
    }

    @Test
    void may_begin_with_a_byte_order_mark() {
        assertThat(RegisterFile.read(("\uFEFF" + text()).getBytes(UTF_8))).isNotEmpty();
    }

    @Test
    void that_is_not_UTF_8_is_refused() {
        assertThatExceptionOfType(InvalidRegister.class)
                .isThrownBy(() -> RegisterFile.read(text().getBytes(ISO_8859_1)))
                .withMessageContaining("UTF-8");
    }

    @Test
    void with_a_missing_comma_is_refused_on_that_line() {
        var broken = text().replace("\"phone\": \"+47 22 95 83 63\",", "\"phone\": \"+47 22 95 83 63\"");
        // the parser notices at the next name, one line down
        assertFault(broken, lineOf(broken, "\"email\": \"post@qmplus.com\""), "not JSON");
    }

    @Test
    void with_a_name_twice_in_one_object_is_refused() {
        var broken = text().replace("\"phone\": \"+47 22 95", "\"email\": \"a@b\",\n\"phone\": \"+47 22 95");
        assertFault(broken, lineOf(broken, "\"email\": \"post@qmplus.com\""), "\"email\" stands twice");
    }

    @Test
    void with_a_value_of_the_wrong_kind_is_refused() {
        var broken = text().replace("\"connection\": \"MACHINE\"", "\"connection\": \"BY_MAGIC\"");
        assertFault(broken, lineOf(broken, "BY_MAGIC"), "enumeration");
    }

    @Test
    void with_a_misspelt_name_is_refused() {
        var broken = text().replace("\"phone\": \"+47 22 95 83 63\"", "\"telephone\": \"+47 22 95 83 63\"");
        assertThat(faults(broken)).extracting(LineFault::line).contains(lineOf(broken, "telephone"));
    }

    @Test
    void with_a_text_in_one_language_alone_is_refused() {
        var broken = text().replace("{\"nb\": \"Økonomi\", \"en\": \"Finance\"}", "{\"nb\": \"Økonomi\"}");
        assertFault(broken, lineOf(broken, "\"Økonomi\""), "en");
    }

    @Test
    void with_an_unknown_key_is_refused() {
        var broken = text().replace("\"area\": \"finance\"", "\"area\": \"financial\"");
        assertFault(broken, lineOf(broken, "\"financial\""), "areas has no financial");
    }

    @Test
    void with_a_key_twice_is_refused() {
        var broken = text().replace("{\"key\": \"finance\"", "{\"key\": \"marketing\"");
        assertFault(broken, lineOf(broken, "\"nb\": \"Økonomi\""), "the key marketing is used twice in areas");
    }

    @Test
    void with_an_end_before_its_start_is_refused() {
        var broken = text().replace(
                        "{\"key\": \"finance\"",
                        "{\"valid\": {\"from\": \"2026-01-02\", \"until\": \"2026-01-01\"}, \"key\": \"finance\"");
        assertFault(broken, lineOf(broken, "\"nb\": \"Økonomi\""), "the end is before the start");
    }

    @Test
    void with_a_day_that_does_not_exist_is_refused() {
        var broken =
                text().replace("{\"key\": \"finance\"", "{\"valid\": {\"from\": \"2026-02-30\"}, \"key\": \"finance\"");
        assertFault(broken, lineOf(broken, "\"nb\": \"Økonomi\""), "cannot be read");
    }

    @Test
    void with_a_purpose_without_legal_basis_is_taken_and_told() {
        var start = text().indexOf("\"bases\": [", text().indexOf("\"key\": \"newsletter\","));
        var end = text().indexOf("\"categories\"", start);
        var broken = text().substring(0, start) + "\"bases\": [],\n" + text().substring(end);
        assertLack(broken, lineOf(broken, "\"bases\": []"), "the purpose newsletter has no legal basis");
    }

    @Test
    void with_a_purpose_and_category_without_retention_rule_is_taken_and_told() {
        var broken = text().replace(
                        "\"categories\": [\"web-behaviour\"]", "\"categories\": [\"web-behaviour\", \"account\"]");
        assertLack(
                broken,
                lineOf(broken, "\"categories\": [\"web-behaviour\", \"account\"]"),
                "no retention rule says how long website-insight keeps account");
    }

    @Test
    void without_what_Vern_itself_does_is_refused() {
        var broken = text().replace("\"rights-handling\"", "\"rights\"");
        assertThat(faults(broken)).extracting(LineFault::reason).contains("purposes has no rights-handling");
    }

    @Test
    void tells_every_fault_at_once() {
        var broken = text().replace("\"area\": \"finance\"", "\"area\": \"x\"")
                .replace("\"area\": \"marketing\"", "\"area\": \"y\"");
        assertThat(faults(broken))
                .extracting(LineFault::reason)
                .containsExactlyInAnyOrder("areas has no x", "areas has no y");
    }

    @Test
    void of_QmPlus_lacks_nothing() {
        assertThat(RegisterFile.lacks(text().getBytes(UTF_8))).isEmpty();
    }

    private static void assertLack(String unfinished, int line, String reason) {
        assertThat(faults(unfinished)).isEmpty();
        assertThat(RegisterFile.lacks(unfinished.getBytes(UTF_8))).anySatisfy(lack -> {
            assertThat(lack.reason()).contains(reason);
            assertThat(lack.line()).isEqualTo(line);
        });
    }

    private static void assertFault(String broken, int line, String reason) {
        assertThat(broken).isNotEqualTo(text());
        assertThat(faults(broken)).anySatisfy(fault -> {
            assertThat(fault.reason()).contains(reason);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    private static List<LineFault> faults(String json) {
        try {
            RegisterFile.read(json.getBytes(UTF_8));
            return List.of();
        } catch (InvalidRegister e) {
            return e.faults();
        }
    }

    private static int lineOf(String json, String text) {
        return (int) json.substring(0, json.indexOf(text)).lines().count();
    }
}
