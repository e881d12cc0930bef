package com.qmplus.vern.shared.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.shared.PersonalDataSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConnectedSystemsTest {

    private static final String PASSWORD_KEY = "vern.systems.accounting.password";

    private final Map<String, String> given = new HashMap<>(Map.of(PASSWORD_KEY, "hush hush"));

    @TempDir
    Path folder;

    @Test
    void without_a_file_there_are_none() {
        assertThat(reading(Map.of())).isEmpty();
    }

    @Test
    void the_examples_of_the_guide_are_systems() throws IOException {
        assertThat(systems(GuideExamples.database()).getFirst()).isInstanceOf(SqlSystem.class);
        assertThat(systems(GuideExamples.folder()).getFirst()).isInstanceOf(DropFolder.class);
        assertThat(systems(GuideExamples.folder()).getFirst().system()).isEqualTo("website");
    }

    @Test
    void a_data_source_of_the_server_takes_no_password() throws IOException {
        var defined = GuideExamples.database()
                .replaceFirst("(?s)\"database\": \\{.*?\\}", "\"database\": {\"dataSource\": \"jdbc/accounting\"}");
        assertThat(systems(defined)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"system\": \"accounting\" | \"system\": \"vern\" | /systems/0/system",
                "\"kind\": \"sql\" | \"kind\": \"ldap\" | /systems/0/kind",
                "\"tables\": | \"table\": | /systems/0/table",
                "\"key\": [\"id\"], | | /systems/0/tables/0/key",
                "\"key\": [\"id\"], | \"key\": [\"id\", \"id\"], | /systems/0/tables/0/key/1",
                "\"column\": \"title\" | \"colunm\": \"title\" | /systems/0/tables/0/fields/job-title/colunm",
                "\"column\": \"title\", | | /systems/0/tables/0/fields/job-title/column",
                "\"column\": \"title\" | \"column\": 1 | /systems/0/tables/0/fields/job-title/column",
                "\"job-title\": | \"Job Title\": | /systems/0/tables/0/fields/Job Title",
                "\"correct\": \"update\" | \"correct\": \"yes\" | /systems/0/tables/0/fields/email/correct",
                "{\"replaceBy\": \"(erased)\"} | \"all\" | /systems/0/tables/0/fields/message/erase",
                "city = null, city_by = 'vern' where id = :id | city = null | /systems/0/tables/0/fields/city/erase/statement",
                "city_by = 'vern' where id = :id and | city_by = 'vern' where id = :id and :nope = 1 and | /systems/0/tables/0/fields/city/correct/statement",
                "\"phone\": \"mobile\" | \"name\": \"name\" | /systems/0/tables/0/identifiers/name",
                "\"table\": \"customer\", \"column\" | \"table\": \"customers\", \"column\" | /systems/0/tables/1/owner/table",
                "\"table\": \"purchase\" | \"table\": \"customer\" | /systems/0/tables/1/table",
                "\"erase\": \"delete\" | \"erase\": \"drop\" | /systems/0/tables/1/erase",
                "\"free\": \"false\" | \"fre\": \"false\" | /systems/0/tables/0/restriction/fre",
                "?connectTimeout=10 | ?password=secret | /systems/0/database/url",
                "jdbc:postgresql://accounting | jdbc:postgresql://vern:secret@accounting | /systems/0/database/url",
                "\"passwordKey\": \"vern.systems.accounting.password\" | \"passwordKey\": \"hush\" | /systems/0/database/passwordKey",
                "\"passwordKey\" | \"password\" | /systems/0/database/password",
            })
    void a_fault_stops_the_start_and_names_the_key_and_the_place(String part, String wrong, String place) {
        var description = GuideExamples.database();
        assertThat(description).contains(part);
        assertRefused(replacedFirst(description, part, wrong == null ? "" : wrong), place + ": ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/srv/exchange/website | exchange/website | /systems/0/folder",
                "/srv/exchange/website | /srv/exchange/../website | /systems/0/folder",
                "readers.csv | ../readers.csv | /systems/0/export/file",
                "readers.csv | /etc/passwd | /systems/0/export/file",
                "readers.csv | .. | /systems/0/export/file",
                "\"form\": \"csv\" | \"form\": \"xml\" | /systems/0/export/form",
                "\"separator\": \";\" | \"separator\": \"ab\" | /systems/0/export/separator",
                "{\"email\": \"E-post\"} | {\"name\": \"Navn\"} | /systems/0/export/identifiers/name",
                "\"largest\": 64 | \"largest\": 0 | /systems/0/export/largest",
                "\"daysOld\": 2 | \"daysOld\": \"2\" | /systems/0/export/daysOld",
                "\"correct\", \"erase\" | \"correct\", \"destroy\" | /systems/0/carriesOut",
            })
    void a_folder_is_checked_as_strictly(String part, String wrong, String place) {
        assertThat(GuideExamples.folder()).contains(part);
        assertRefused(replacedFirst(GuideExamples.folder(), part, wrong), place + ": ");
    }

    @Test
    void what_is_no_json_is_told_with_its_line() {
        assertRefused("{\n  \"systems\": [\n    {]\n}", "line 3: ");
        assertRefused("[]", "line 1: ");
        assertRefused("", "line 1: ");
        assertRefused(GuideExamples.database().replace("\"kind\"", "\"system\": \"x\", \"kind\""), "twice");
    }

    @Test
    void a_system_is_described_once() {
        var one = GuideExamples.folder().strip();
        var system = one.substring(one.indexOf('[') + 1, one.lastIndexOf(']'));
        assertRefused("{\"systems\": [" + system + "," + system + "]}", "/systems/1/system: ");
    }

    @Test
    void a_file_that_is_not_there_or_not_in_utf_8_is_refused() throws IOException {
        given.put("vern.systems.file", folder.resolve("nowhere.json").toString());
        assertThatThrownBy(() -> reading(given))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("nowhere.json");
        var file =
                Files.write(folder.resolve("latin.json"), "{\"systems\": \"æ\"}".getBytes(StandardCharsets.ISO_8859_1));
        given.put("vern.systems.file", file.toString());
        assertThatThrownBy(() -> reading(given)).hasMessageContaining("UTF-8");
    }

    @Test
    void no_password_is_told_by_a_system() throws IOException {
        assertThat(systems(GuideExamples.database()).toString()).doesNotContain("hush hush");
    }

    private void assertRefused(String description, String place) {
        assertThatThrownBy(() -> systems(description))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("Wrong setting vern.systems.file: ")
                .hasMessageContaining(place)
                .hasMessageNotContaining("hush")
                .hasMessageNotContaining("secret@");
    }

    private static String replacedFirst(String text, String part, String by) {
        int at = text.indexOf(part);
        return text.substring(0, at) + by + text.substring(at + part.length());
    }

    private List<PersonalDataSystem> systems(String description) throws IOException {
        var file = Files.writeString(folder.resolve("systems.json"), description);
        given.put("vern.systems.file", file.toString());
        return reading(given);
    }

    private static List<PersonalDataSystem> reading(Map<String, String> given) {
        return new ConnectedSystems(Settings.of(given), Vaults.inMemory(), new OutsideTransaction(), TestClock.anyDay())
                .systems();
    }
}
