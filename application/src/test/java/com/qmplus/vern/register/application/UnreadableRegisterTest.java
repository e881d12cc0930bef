package com.qmplus.vern.register.application;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.qmplus.vern.register.application.UnreadableRegister.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnreadableRegisterTest {

    private final AnImport here = new AnImport();

    @Test
    void an_empty_file_is_said_to_be_empty() {
        assertThat(told(new byte[0])).isEqualTo("EMPTY 0:0 ");
        assertThat(told(" \n\t ")).isEqualTo("EMPTY 0:0 ");
        assertThat(told(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})).isEqualTo("EMPTY 0:0 ");
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, SPREADSHEET",
        "xl/vbaProject.bin, SPREADSHEET_WITH_MACROS",
        "word/document.xml, OFFICE",
        "register.json, ZIP"
    })
    void an_archive_is_told_by_what_lies_in_it(String name, Reason reason) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
        }
        assertThat(told(bytes.toByteArray())).isEqualTo(reason + " 0:0 ");
    }

    @Test
    void our_own_spreadsheet_is_known_for_one() {
        var sheets = here.desk.export(ExportFormat.XLSX, com.qmplus.vern.shared.Language.NB);
        assertThat(told(sheets.bytes())).isEqualTo("SPREADSHEET 0:0 ");
    }

    @Test
    void other_kinds_of_files_are_told_by_how_they_begin() {
        assertThat(told("%PDF-1.7\n%âãÏÓ".getBytes(ISO_8859_1))).startsWith("PDF");
        assertThat(told(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
                .startsWith("OFFICE");
        assertThat(told(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0})).startsWith("BINARY");
        assertThat(told(new byte[] {'{', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10})).startsWith("BINARY");
        assertThat(told("<html>")).startsWith("MARKUP");
    }

    @Test
    void UTF_8_and_marked_UTF_16_are_read() {
        var json = here.exported();
        assertThatCode(() -> here.importing.upload("a", json.getBytes(UTF_8))).doesNotThrowAnyException();
        assertThatCode(() -> here.importing.upload("a", ("\uFEFF" + json).getBytes(UTF_8)))
                .doesNotThrowAnyException();
        assertThatCode(() -> here.importing.upload("a", json.getBytes(UTF_16))).doesNotThrowAnyException();
        assertThatCode(() -> here.importing.upload("a", ("\uFEFF" + json).getBytes(UTF_16LE)))
                .doesNotThrowAnyException();
    }

    @Test
    void another_encoding_is_told_with_its_place() {
        assertThat(told("{\n\"areas\": [\"\u00e5pen\"]}".getBytes(ISO_8859_1))).isEqualTo("NOT_UNICODE 2:12 ");
        assertThat(told("{\"areas\": []}".getBytes(UTF_16LE))).isEqualTo("NO_MARK 0:0 ");
    }

    @Test
    void a_file_that_was_cut_off_is_told_with_where_it_ends() {
        assertThat(told("{\n\"areas\": [")).startsWith("CUT_SHORT 2:");
        assertThat(told("{\n\"areas\": [{\"key\": \"cust")).startsWith("CUT_SHORT 2:");
        assertThat(told("{\"areas\"")).startsWith("CUT_SHORT 1:");
    }

    @Test
    void what_is_no_JSON_is_told_with_its_place() {
        assertThat(told("{\n\"areas\": [],\n  areas}")).startsWith("NOT_JSON 3:");
        assertThat(told("{\"areas\": []} trailing")).startsWith("NOT_JSON 1:");
        assertThat(told("name;e-mail\nOla;ola@example.org")).startsWith("NOT_JSON 1:");
    }

    @Test
    void a_name_that_stands_twice_is_told() {
        assertThat(told("{\"areas\": [\n{\"key\": \"a\",\n\"key\": \"b\"}]}"))
                .startsWith("NAME_TWICE 3:")
                .endsWith(" key");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200_000})
    void deep_nesting_is_refused_at_its_place(int depth) {
        assertThat(told("{\"areas\": " + "[".repeat(depth) + "]".repeat(depth) + "}"))
                .startsWith("TOO_DEEP 1:");
        assertThat(told("{\"areas\": " + "[".repeat(depth))).startsWith("TOO_DEEP 1:");
    }

    @Test
    void more_values_than_any_register_has_are_refused() {
        assertThat(told("{\"areas\": [" + "1,".repeat(1_100_000) + "1]}")).startsWith("TOO_MANY_VALUES");
    }

    @Test
    void characters_that_no_text_has_are_refused() {
        assertThat(told("{\"areas\": [\"a\\u0000b\"]}"))
                .startsWith("CONTROL_CHARACTER 1:")
                .endsWith("U+0000");
        assertThat(told("{\"areas\": [\"\\ud83d\"]}"))
                .startsWith("CONTROL_CHARACTER")
                .endsWith("U+D83D");
        assertThat(told("{\"areas\": [\"\\ud83d\\ude00 \\n\"]}")).isEmpty();
    }

    @Test
    void JSON_of_another_kind_is_told() {
        assertThat(told("{\"name\": \"Ola\"}")).startsWith("NOT_A_REGISTER");
        assertThat(told("[1, 2]")).startsWith("NOT_A_REGISTER");
        assertThat(told("\"areas\"")).startsWith("NOT_A_REGISTER");
    }

    @Test
    void ten_megabytes_are_read_and_more_than_is_configured_is_not() {
        var json = here.exported();
        assertThat(told(json + " ".repeat(10_000_000 - json.length()))).isEmpty();
        assertThat(told(json + " ".repeat(16 * 1024 * 1024))).isEqualTo("TOO_LARGE 0:0 16");
    }

    private String told(String file) {
        return told(file.getBytes(UTF_8));
    }

    private String told(byte[] file) {
        try {
            here.importing.upload("a.json", file);
            return "";
        } catch (UnreadableRegister it) {
            return it.reason() + " " + it.line() + ":" + it.column() + " " + it.with();
        }
    }
}
