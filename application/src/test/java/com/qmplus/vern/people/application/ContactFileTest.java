package com.qmplus.vern.people.application;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.people.application.ContactFile.Line;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactFileTest {

    private static final String TABLE = "Record ID,First Name\n1,Åse\n2,Bjørn\n";

    static Stream<Arguments> encodings() {
        return Stream.of(UTF_8, UTF_16LE, UTF_16BE)
                .flatMap(encoding -> Stream.of(Arguments.of(encoding, ""), Arguments.of(encoding, "\uFEFF")));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void is_read_in_every_unicode_with_and_without_its_mark(Charset encoding, String mark) {
        for (var text : new String[] {TABLE, TABLE.replace(',', ';')}) {
            var file = ContactFile.read((mark + text).getBytes(encoding));
            assertThat(file.headings()).containsExactly("Record ID", "First Name");
            assertThat(file.lines()).extracting(line -> line.cells().get(1)).containsExactly("Åse", "Bjørn");
        }
    }

    @Test
    void in_another_encoding_is_refused_rather_than_garbled() {
        assertThatExceptionOfType(UnreadableFile.FileNotInUnicode.class)
                .isThrownBy(() -> ContactFile.read(TABLE.getBytes(ISO_8859_1)));
    }

    @Test
    void quotes_hold_separators_line_breaks_and_quotes() {
        var file = read("a,b\n\"Fjord, Fjell\",\"one\ntwo\"\n\"say \"\"hi\"\"\",x\n");
        assertThat(file.lines().getFirst().cells()).containsExactly("Fjord, Fjell", "one\ntwo");
        assertThat(file.lines().getLast().cells()).containsExactly("say \"hi\"", "x");
    }

    @Test
    void rows_bear_the_line_on_which_they_begin() {
        assertThat(read("a,b\n\"1\n1\",x\n\n2,y\n").lines())
                .extracting(Line::number)
                .containsExactly(2, 5);
    }

    @Test
    void line_ends_of_every_system_are_understood() {
        for (var end : new String[] {"\n", "\r\n", "\r"})
            assertThat(read(TABLE.replace("\n", end)).lines()).hasSize(2);
    }

    @Test
    void a_separator_in_quoted_headings_does_not_mislead() {
        assertThat(read("\"a;b;c\",d\n1,2\n").headings()).containsExactly("a;b;c", "d");
    }

    @Test
    void blank_rows_are_passed_over() {
        assertThat(read("a,b\n,\n \n1,2\n").lines()).hasSize(1);
    }

    @Test
    void with_an_open_quote_is_refused_whole() {
        assertThatExceptionOfType(UnreadableFile.FileWithOpenQuote.class).isThrownBy(() -> read("a,b\n\"1,2\n3,4\n"));
    }

    @Test
    void that_is_empty_is_refused() {
        assertThatExceptionOfType(UnreadableFile.FileEmpty.class).isThrownBy(() -> read(""));
        assertThatExceptionOfType(UnreadableFile.FileEmpty.class).isThrownBy(() -> read("\uFEFF \n"));
    }

    @Test
    void of_more_than_ten_megabytes_is_refused() {
        assertThatExceptionOfType(UnreadableFile.FileTooLarge.class)
                .isThrownBy(() -> ContactFile.read(new byte[10 * 1024 * 1024 + 1]));
    }

    @Test
    void that_is_no_text_at_all_is_refused() {
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0, 1, 2, 3, (byte) 0xFF};
        assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> ContactFile.read(picture));
    }

    @Test
    void without_record_ids_is_refused() {
        assertThatExceptionOfType(UnreadableFile.FileWithoutRecordIds.class)
                .isThrownBy(() -> PeopleWorld.ofThePrivacyManager()
                        .contactImport()
                        .run("First Name,Last Name\nKari,Ås\n".getBytes(UTF_8), null));
    }

    private static ContactFile read(String text) {
        return ContactFile.read(text.getBytes(UTF_8));
    }
}
