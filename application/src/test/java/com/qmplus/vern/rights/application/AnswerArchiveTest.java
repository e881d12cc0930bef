package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.shared.Language;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerArchiveTest {

    private final byte[] pdf = {1, 2, 3};
    private final AnswerArchive archive =
            AnswerArchive.of(AnAnswer.in(Language.NB).rich(), pdf);

    @Test
    void holds_letter_data_schema_table_card_and_manifest_in_that_order() throws Exception {
        assertThat(files().keySet())
                .containsExactly(
                        "answer.pdf",
                        "answer.json",
                        "access-answer-1.json",
                        "answer.csv",
                        "answer.csv-metadata.json",
                        "contact.vcf",
                        "manifest.json");
        assertThat(AnswerArchive.parts(archive.manifest()))
                .containsExactly(Part.PDF, Part.JSON, Part.CSV, Part.VCF, Part.ZIP);
    }

    @Test
    void has_no_table_and_no_card_where_no_copy_was_asked_for() {
        var erasure = AnAnswer.in(Language.NB).claiming(AnAnswer.ERASED_IN_PART);
        assertThat(AnswerArchive.parts(AnswerArchive.of(erasure, pdf).manifest()))
                .containsExactly(Part.PDF, Part.JSON, Part.ZIP);
    }

    @Test
    void has_a_manifest_with_size_and_hash_of_every_other_file() throws Exception {
        var files = files();
        var listed = Json.createReader(new StringReader(archive.manifest()))
                .readObject()
                .getJsonArray("files");

        assertThat(listed).hasSize(files.size() - 1);
        for (int index = 0; index < listed.size(); index++) {
            var entry = listed.getJsonObject(index);
            var content = files.get(entry.getString("name"));
            assertThat(entry.getInt("size")).isEqualTo(content.length);
            assertThat(entry.getString("sha256")).isEqualTo(sha256(content));
        }
        assertThat(archive.sha256()).isEqualTo(sha256(archive.zip()));
        assertThat(archive.manifest().getBytes()).isEqualTo(files.get("manifest.json"));
    }

    @Test
    void is_the_same_to_the_byte_for_the_same_content() {
        var again = AnswerArchive.of(AnAnswer.in(Language.NB).rich(), pdf);

        assertThat(again.zip()).isEqualTo(archive.zip());
    }

    @Test
    void gives_back_each_form_by_itself() throws Exception {
        assertThat(AnswerArchive.part(archive.zip(), Part.PDF, "V-7K3M9Q-T"))
                .satisfies(file -> assertThat(file.content()).isEqualTo(pdf))
                .satisfies(file -> assertThat(file.fileName()).isEqualTo("answer-V-7K3M9Q-T.pdf"));
        assertThat(AnswerArchive.part(archive.zip(), Part.JSON, "V-7K3M9Q-T").content())
                .isEqualTo(files().get("answer.json"));
        assertThat(AnswerArchive.part(archive.zip(), Part.VCF, "V-7K3M9Q-T"))
                .satisfies(file -> assertThat(file.fileName()).isEqualTo("answer-V-7K3M9Q-T.vcf"))
                .satisfies(file -> assertThat(file.content()).isEqualTo(files().get("contact.vcf")));
        assertThat(AnswerArchive.part(archive.zip(), Part.ZIP, "V-7K3M9Q-T").content())
                .isEqualTo(archive.zip());
    }

    @Test
    void that_is_none_gives_nothing() {
        assertThatThrownBy(() -> AnswerArchive.part(new byte[0], Part.PDF, "V-7K3M9Q-T"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Map<String, byte[]> files() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.zip()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
