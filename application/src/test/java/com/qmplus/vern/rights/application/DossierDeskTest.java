package com.qmplus.vern.rights.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.SpokenCase;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.application.PdfUa;
import com.qmplus.vern.shared.application.Sha256;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DossierDeskTest {

    static final DossierWords WORDS = new DossierWords() {
        @Override
        public Language language() {
            return Language.EN;
        }

        @Override
        public String of(String key) {
            return key;
        }

        @Override
        public String value(String column, String value) {
            return value;
        }
    };

    private final RecordingAccessLog log = new RecordingAccessLog();
    private final RightsWorld world = new RightsWorld(log);
    private final Journey journey = new Journey(world)
            .asked("Zoë <b>Hansen</b> 🦊", "ola.hansen@example.no")
            .confirmed()
            .taken();

    private Map<String, byte[]> files() throws IOException {
        var out = new ByteArrayOutputStream();
        world.as(world.kari).dossierDesk().write(journey.id(), WORDS, out);
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }

    private static JsonObject json(byte[] content) {
        try (var reader = Json.createReader(new ByteArrayInputStream(content))) {
            return reader.readObject();
        }
    }

    @Test
    void holds_the_print_the_data_the_letters_and_a_manifest_that_fits() throws IOException {
        var files = files();
        assertThat(files)
                .containsKeys("dossier.pdf", "dossier.json", "letters/01-acknowledgement.pdf", "manifest.json");
        var listed = json(files.get("manifest.json")).getJsonArray("files").getValuesAs(JsonObject.class);
        assertThat(listed).hasSize(files.size() - 1).allSatisfy(file -> {
            var content = files.get(file.getString("name"));
            assertThat(file.getInt("size")).isEqualTo(content.length);
            assertThat(file.getString("sha256")).isEqualTo(Sha256.of(content));
        });
    }

    @Test
    void the_data_tell_who_asked_what_when_it_is_due_by_every_count_and_what_happened() throws IOException {
        journey.claimed(Right.ERASURE);
        var data = json(files().get("dossier.json"));
        assertThat(data.getJsonArray("request").toString()).contains("Zoë <b>Hansen</b> 🦊");
        assertThat(data.getJsonArray("claims").getValuesAs(JsonObject.class))
                .extracting(claim -> claim.getString("right"))
                .containsExactly("ACCESS", "ERASURE");
        assertThat(data.getJsonArray("clock").getValuesAs(JsonObject.class))
                .extracting(way -> way.getString("counted"))
                .containsExactly("CHOSEN", "SUSPEND", "RESTART", "NONE");
        assertThat(data.getJsonArray("timeline").getValuesAs(JsonObject.class))
                .extracting(step -> step.getString("move"))
                .startsWith("RECEIVED")
                .contains("TAKEN", "CLAIM_ADDED");
        assertThat(data.getJsonArray("timeline").toString()).contains("Kari Nordmann");
    }

    @Test
    void what_was_written_and_sent_is_there_and_a_deleted_file_is_only_named() throws IOException {
        journey.wrote();
        sent("keep.txt", "kept");
        sent("passport.txt", "deleted");
        world.as(world.kari);
        var passport = world.attachments.of(journey.id()).getLast().id();
        world.talkDesk().delete(journey.id(), journey.version(), passport);

        var files = files();
        var data = json(files.get("dossier.json"));
        assertThat(data.getJsonArray("messages").getValuesAs(JsonObject.class))
                .extracting(message -> message.getString("decider"), message -> message.getString("words"))
                .startsWith(tuple("PERSON", "Hello"))
                .hasSize(3);
        assertThat(data.getJsonArray("files").getValuesAs(JsonObject.class))
                .extracting(
                        file -> file.getString("file"),
                        file -> file.getString("deleted").isEmpty())
                .containsExactly(tuple("keep.txt", true), tuple("passport.txt", false));
        assertThat(files.keySet().stream().filter(name -> name.startsWith("files/")))
                .containsExactly("files/01-keep.txt");
        assertThat(files.get("files/01-keep.txt")).asString(UTF_8).isEqualTo("kept");
    }

    private void sent(String name, String content) {
        journey.entered();
        var file = new Upload(name, content.getBytes(UTF_8));
        world.talkWindow().write(journey.grant(), name, SpokenCase.About.SOMETHING_ELSE, "See " + name, List.of(file));
    }

    @Test
    void what_took_effect_and_who_has_received_the_data_are_there() throws IOException {
        journey.ofOla().claimed(Right.OBJECTION_TO_MARKETING).disclosed("authorities", "Skatteetaten");
        var data = json(files().get("dossier.json"));
        assertThat(data.getJsonArray("effects").getValuesAs(JsonObject.class))
                .extracting(effect -> effect.getString("effect"))
                .contains("MARKETING_ENDED");
        assertThat(data.getJsonArray("disclosures").getValuesAs(JsonObject.class))
                .extracting(disclosure -> disclosure.getString("recipient"))
                .containsExactly("authorities: Skatteetaten");
    }

    @Test
    void data_that_were_decided_on_alike_stand_together() throws IOException {
        journey.ofOla().claimed(Right.ERASURE).collected().ruled();
        var decided =
                json(files().get("dossier.json")).getJsonArray("decisions").getValuesAs(JsonObject.class);
        var decisions = world.rulings.of(journey.id()).stream()
                .mapToInt(ruling -> ruling.decisions().size())
                .sum();
        assertThat(decided)
                .hasSizeLessThan(decisions)
                .allSatisfy(one -> assertThat(one.getString("fields")).isNotEmpty());
        assertThat(decided.stream()
                        .mapToInt(one -> Integer.parseInt(one.getString("items")))
                        .sum())
                .isEqualTo(decisions);
    }

    @Test
    void the_print_can_be_read_by_everybody() throws Exception {
        journey.ofOla()
                .claimed(Right.ERASURE)
                .disclosed("authorities", "Skatteetaten")
                .collected()
                .ruled()
                .wrote();
        sent("keep.txt", "kept");
        assertThat(PdfUa.faults(files().get("dossier.pdf"))).isEmpty();
    }

    @Test
    void the_log_tells_that_it_was_taken_out() throws IOException {
        files();
        assertThat(log.accesses().getLast().operation()).isEqualTo(Operation.EXPORT);
        assertThat(world.as(world.kari).dossierDesk().nameOf(journey.id()))
                .isEqualTo("dossier-" + journey.reference() + ".zip");
    }

    @Test
    void it_is_for_whoever_has_the_case_and_for_who_oversees() {
        assertThat(world.as(world.dag).dossierDesk().nameOf(journey.id())).isNotEmpty();
        assertThatThrownBy(() -> world.as(world.per).dossierDesk().nameOf(journey.id()))
                .as("a privacy manager sees what is in a case once they have it")
                .isInstanceOf(NotYourCase.class);
        assertThat(log.accesses().getLast().outcome()).isEqualTo(Outcome.DENIED);
    }

    @Test
    void data_are_text_and_never_markup() throws IOException {
        assertThat(new String(files().get("dossier.json"), UTF_8)).contains("<b>Hansen</b>");
    }
}
