package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.FindingRule;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.staff.application.Colleagues;
import com.qmplus.vern.staff.application.InMemoryEmployees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstRegisterTest {

    private final InMemoryRegisterVersions versions = new InMemoryRegisterVersions();
    private final CurrentRegister register = new CurrentRegister(versions);

    @TempDir
    private Path folder;

    @Test
    void fills_an_empty_database_with_the_register_that_was_delivered() {
        assertThat(first(Map.of()).fill()).isTrue();
        assertThat(register.now().version()).isEqualTo(1);
        assertThat(register.now().controller().name()).isEqualTo("QmPlus AS");
    }

    @Test
    void what_is_read_from_the_database_is_what_stood_in_the_file() {
        first(Map.of()).fill();
        var written = QmPlusRegister.register();
        var read = register.at(1);
        assertThat(read.controller()).isEqualTo(written.controller());
        assertThat(read.purposes()).isEqualTo(written.purposes());
        assertThat(read.fields()).isEqualTo(written.fields());
        assertThat(read.systems()).isEqualTo(written.systems());
        assertThat(read.retentionRules()).isEqualTo(written.retentionRules());
        assertThat(read.relationKinds()).isEqualTo(written.relationKinds());
    }

    @Test
    void leaves_a_database_alone_that_holds_a_register() {
        first(Map.of()).fill();
        assertThat(first(Map.of()).fill()).isFalse();
        assertThat(versions.elements(1)).hasSize(versions.elements(99).size());
    }

    @Test
    void takes_the_file_that_the_configuration_names() throws IOException {
        var file = folder.resolve("ours.json");
        Files.writeString(file, QmPlusRegister.text().replace("\"QmPlus AS\"", "\"Fjord & Fjell AS\""));
        first(Map.of("vern.register.file", file.toString())).fill();
        assertThat(register.now().controller().name()).isEqualTo("Fjord & Fjell AS");
        assertThat(register.version().why()).contains("ours.json");
    }

    @Test
    void starts_with_an_exported_register_that_is_not_finished_and_tells_by_its_findings() throws IOException {
        var here = new AnImport();
        here.run(here.dryRun("{\"purpose\": \"Kake: Vi baker.\", \"personalDataCategories\": [\"Kake\"]}"));
        var file = folder.resolve("ours.json");
        Files.writeString(file, here.exported());
        assertThat(first(Map.of("vern.register.file", file.toString())).fill()).isTrue();
        assertThat(new String(RegisterJson.write(register.now()), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(here.exported());
        assertThat(desk().findings()).extracting(Finding::rule).contains(FindingRule.NO_RETENTION_RULE);
    }

    @Test
    void an_invalid_file_fills_nothing() throws IOException {
        var file = folder.resolve("ours.json");
        Files.writeString(file, "{}");
        assertThatExceptionOfType(InvalidRegister.class)
                .isThrownBy(() ->
                        first(Map.of("vern.register.file", file.toString())).fill());
        assertThat(versions.latest()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatExceptionOfType(InvalidRegister.class)
                .isThrownBy(() -> first(Map.of("vern.register.file", "/nowhere/ours.json"))
                        .fill())
                .withMessageContaining("/nowhere/ours.json");
    }

    @Test
    void the_desk_shows_each_purpose_with_ground_and_storage_time() {
        first(Map.of()).fill();
        var view = desk().view();
        var purposes = view.areas().stream()
                .flatMap(area -> area.activities().stream())
                .flatMap(activity -> activity.purposes().stream())
                .toList();
        assertThat(purposes).hasSize(register.now().purposes().size()).allSatisfy(purpose -> {
            assertThat(purpose.bases()).isNotEmpty();
            assertThat(purpose.needs()).isNotEmpty();
        });
        assertThat(view.toConfirm()).isPositive();
    }

    @Test
    void the_desk_names_a_ground_as_lawyers_quote_it() {
        first(Map.of()).fill();
        var bookkeeping = register.now().purpose(new PurposeKey("bookkeeping"));
        assertThat(bookkeeping
                        .basisFor("business-contact")
                        .orElseThrow()
                        .basis()
                        .article())
                .isEqualTo("6(1)(c)");
    }

    @Test
    void the_desk_tells_what_the_published_policy_leaves_open() {
        first(Map.of()).fill();
        assertThat(desk().findings())
                .extracting(finding -> finding.rule() + " " + finding.key())
                .contains("NO_AGREEMENT hubspot", "NO_AGREEMENT accountant")
                .anyMatch(finding -> finding.startsWith("NO_BALANCING_TEST "));
        assertThat(desk().unconfirmed())
                .hasSize(desk().view().toConfirm())
                .allSatisfy(entry -> assertThat(entry.name().nb()).isNotBlank());
    }

    private RegisterDesk desk() {
        var clock = TestClock.anyDay();
        return new RegisterDesk(
                register,
                versions,
                new Colleagues(new InMemoryEmployees()),
                (current, day) -> List.of(),
                new Filed(new InMemoryFiledDocuments(), clock),
                clock);
    }

    private FirstRegister first(Map<String, String> settings) {
        return new FirstRegister(versions, Settings.of(settings), TestClock.anyDay());
    }
}
