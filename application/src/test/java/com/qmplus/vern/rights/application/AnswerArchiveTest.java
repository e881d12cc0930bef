package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.shared.Language;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerArchiveTest {

    private final byte[] pdf = {1, 2, 3};
    private final ByteArrayOutputStream zip = new ByteArrayOutputStream();
    private final String manifest = AnswerArchive.write(AnAnswer.in(Language.NB).rich(), pdf, zip);

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
        assertThat(AnswerArchive.parts(manifest)).containsExactly(Part.PDF, Part.JSON, Part.CSV, Part.VCF, Part.ZIP);
    }

    @Test
    void has_no_table_and_no_card_where_no_copy_was_asked_for() {
        var erasure = AnAnswer.in(Language.NB).claiming(AnAnswer.ERASED_IN_PART);
        assertThat(AnswerArchive.parts(AnswerArchive.write(erasure, pdf, OutputStream.nullOutputStream())))
                .containsExactly(Part.PDF, Part.JSON, Part.ZIP);
    }

    @Test
    void has_a_manifest_with_size_and_hash_of_every_other_file() throws Exception {
        var files = files();
        var listed = Json.createReader(new StringReader(manifest)).readObject().getJsonArray("files");

        assertThat(listed).hasSize(files.size() - 1);
        for (int index = 0; index < listed.size(); index++) {
            var entry = listed.getJsonObject(index);
            var content = files.get(entry.getString("name"));
            assertThat(entry.getInt("size")).isEqualTo(content.length);
            assertThat(entry.getString("sha256")).isEqualTo(sha256(content));
        }
        assertThat(manifest.getBytes()).isEqualTo(files.get("manifest.json"));
    }

    @Test
    void is_the_same_to_the_byte_for_the_same_content() {
        var again = new ByteArrayOutputStream();
        AnswerArchive.write(AnAnswer.in(Language.NB).rich(), pdf, again);

        assertThat(again.toByteArray()).isEqualTo(zip.toByteArray());
    }

    @Test
    void gives_back_each_form_by_itself_and_tells_its_size_before() throws Exception {
        assertThat(part(Part.PDF)).isEqualTo(pdf);
        assertThat(part(Part.JSON)).isEqualTo(files().get("answer.json"));
        assertThat(part(Part.VCF)).isEqualTo(files().get("contact.vcf"));
        assertThat(part(Part.ZIP)).isEqualTo(zip.toByteArray());
        for (var part : List.of(Part.PDF, Part.JSON, Part.CSV, Part.VCF))
            assertThat(AnswerArchive.sizeOf(manifest, part)).isEqualTo(part(part).length);
    }

    @Test
    void that_is_none_gives_nothing() {
        assertThatThrownBy(() -> AnswerArchive.part(InputStream.nullInputStream(), Part.PDF))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] part(Part part) throws Exception {
        return AnswerArchive.part(new ByteArrayInputStream(zip.toByteArray()), part)
                .readAllBytes();
    }

    private Map<String, byte[]> files() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(this.zip.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
