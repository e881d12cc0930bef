package com.qmplus.vern.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentTypeTest {

    private static final String WORD =
            "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String WITH_MACROS =
            "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>";

    @Test
    void is_seen_from_the_content() throws IOException {
        assertThat(DocumentType.of(bytes("%PDF-1.7\n%âã"))).contains(DocumentType.PDF);
        assertThat(DocumentType.of(bytes("\u0089PNG\r\n\u001A\n...."))).contains(DocumentType.PNG);
        assertThat(DocumentType.of(bytes("\u00FF\u00D8\u00FF\u00E0...."))).contains(DocumentType.JPEG);
        assertThat(DocumentType.of(zip(Map.of("[Content_Types].xml", WORD, "word/document.xml", "<x/>"))))
                .contains(DocumentType.DOCX);
        assertThat(DocumentType.of(
                        zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>"))))
                .contains(DocumentType.ODT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MZ\u0090 a program, %PDF- or not",
                "<!DOCTYPE html><script>alert(1)</script>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "PK\u0003\u0004 cut off",
                "#!/bin/sh",
                "{\\rtf1}",
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 an old Word document"
            })
    void is_none_where_it_is_none_of_these(String content) {
        assertThat(DocumentType.of(bytes(content))).isEmpty();
    }

    @Test
    void is_none_where_there_are_macros() throws IOException {
        assertThat(DocumentType.of(zip(Map.of("[Content_Types].xml", WITH_MACROS, "word/document.xml", "<x/>"))))
                .isEmpty();
        assertThat(DocumentType.of(zip(
                        Map.of("[Content_Types].xml", WORD, "word/document.xml", "<x/>", "word/vbaProject.bin", "x"))))
                .isEmpty();
        assertThat(DocumentType.of(zip(Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        "<x/>",
                        "Basic/Standard/Module1.xml",
                        "x"))))
                .isEmpty();
    }

    @Test
    void is_none_of_a_workbook_or_any_other_archive() throws IOException {
        assertThat(DocumentType.of(zip(Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<x/>"))))
                .isEmpty();
        assertThat(DocumentType.of(zip(Map.of("virus.exe", "MZ")))).isEmpty();
    }

    /** One program would open the one, another the other. */
    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "[content_types].xml"})
    void is_none_where_a_name_stands_twice(String name) throws IOException {
        var entries = new TreeMap<String, String>();
        entries.put("[Content_Typer].xml", WITH_MACROS);
        entries.put("[Content_Types].xml", WORD);
        entries.put("word/document.xml", "<x/>");
        var once = zip(entries);
        assertThat(DocumentType.of(once)).contains(DocumentType.DOCX);
        var twice = new String(once, StandardCharsets.ISO_8859_1).replace("[Content_Typer].xml", name);
        assertThat(DocumentType.of(bytes(twice))).isEmpty();
    }

    @Test
    void is_none_of_what_unpacks_without_end() throws IOException {
        var large = "0".repeat(50 * 1024 * 1024);
        var entries = new TreeMap<String, String>();
        entries.put("[Content_Types].xml", WORD);
        for (int i = 0; i < 5; i++) entries.put("word/document" + (i == 0 ? "" : i) + ".xml", large);
        var bomb = zip(entries);
        assertThat(bomb).hasSizeLessThan(1024 * 1024);
        assertThat(DocumentType.of(bomb)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PDF, avtale.pdf, avtale.pdf",
        "PDF, avtale.PDF, avtale.PDF",
        "PDF, avtale.exe, avtale.exe.pdf",
        "JPEG, side1.jpeg, side1.jpeg",
        "DOCX, avtale, avtale.docx"
    })
    void gives_the_name_an_ending_that_is_true(DocumentType type, String name, String named) {
        assertThat(type.named(name)).isEqualTo(named);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return packed.toByteArray();
    }
}
