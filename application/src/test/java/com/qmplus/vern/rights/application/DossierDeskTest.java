package com.qmplus.vern.rights.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.disclosure.DisclosureChannel;
import com.qmplus.vern.disclosure.DisclosureId;
import com.qmplus.vern.disclosure.DisclosureState;
import com.qmplus.vern.disclosure.NoAgreementInForce;
import com.qmplus.vern.disclosure.NoProvisionCited;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.rights.ErrandItem;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.ErrandPolicy;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.Representation;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.SpokenCase;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.application.PdfUa;
import com.qmplus.vern.shared.application.Sha256;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
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
        var approved = handedOut();
        world.as(world.kari).dossierDesk().write(journey.id(), approved, WORDS, name -> out);
        return files(out);
    }

    private static Map<String, byte[]> files(ByteArrayOutputStream out) throws IOException {
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
    void what_shows_that_it_was_done_by_hand_is_there_too() throws IOException {
        var held = new HeldDatum("phone", "+4740000000", "crm", "crm", null);
        var order = new ErrandPolicy.Order("crm", ErrandKind.ERASE, List.of(new ErrandItem(held, "17(1)", null)));
        var errand = order.errand(journey.id(), Set.of(), world.clock.instant());
        world.inTransaction(() -> world.errands.add(errand));
        world.as(world.kari);
        world.inTransaction(() -> world.errandDesk()
                .attach(journey.id(), journey.version(), errand.id(), new Upload("gone.txt", "gone".getBytes(UTF_8))));

        var files = files();
        assertThat(files.get("evidence/01-gone.txt")).asString(UTF_8).isEqualTo("gone");
        assertThat(json(files.get("dossier.json")).getJsonArray("files").getValuesAs(JsonObject.class))
                .extracting(file -> file.getString("file"))
                .containsExactly("gone.txt");
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

    @Test
    void what_systems_were_told_to_do_and_whether_they_have_is_there() throws IOException {
        journey.ofOla()
                .identityProved()
                .claimed(Right.ERASURE)
                .collected()
                .ruled()
                .approved()
                .sent()
                .carriedOut();
        assertThat(json(files().get("dossier.json")).getJsonArray("errands").getValuesAs(JsonObject.class))
                .extracting(
                        errand -> errand.getString("system"),
                        errand -> errand.getString("errand"),
                        errand -> errand.getString("carried"))
                .containsExactly(tuple("vern", "ERASE", "DONE"));
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
                .containsExactlyInAnyOrder("authorities: Skatteetaten", "authorities: Oslo tingrett");
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

    private static HandOut toCourt(@Nullable String provision) {
        return new HandOut(
                "authorities",
                "Oslo tingrett",
                provision,
                null,
                "24-1234",
                "The person has sued us",
                DisclosureChannel.LETTER);
    }

    private DisclosureId decided(HandOut wanted) {
        var id = DisclosureId.random();
        world.as(world.kari).dossierDesk().handOut(id, journey.id(), journey.version(), wanted);
        return id;
    }

    /** A demand that two have looked at. */
    private DisclosureId handedOut() {
        var id = decided(toCourt("tvl. § 26-5"));
        var disclosure = world.disclosures.find(id).orElseThrow();
        disclosure.approve(world.per, disclosure.fields(), world.clock.instant());
        return id;
    }

    @Test
    void to_whom_it_goes_by_which_provision_and_why_is_recorded_before_it_does() {
        var id = decided(toCourt("tvl. § 26-5"));
        assertThat(world.disclosures.ofCase(journey.id().value()))
                .singleElement()
                .satisfies(disclosure -> {
                    assertThat(disclosure.id()).isEqualTo(id);
                    assertThat(disclosure.name()).isEqualTo("Oslo tingrett");
                    assertThat(disclosure.provision()).isEqualTo("tvl. § 26-5");
                    assertThat(disclosure.state()).isEqualTo(DisclosureState.AWAITS_SECOND);
                    assertThat(disclosure.fields()).contains(FieldKey.EMAIL);
                });
        var step = journey.request().timeline().steps().getLast();
        assertThat(step.move()).isEqualTo(Move.HANDED_OUT);
        assertThat(world.seal().words(journey.request(), step.words())).isEqualTo("The person has sued us");
    }

    @Test
    void who_it_turns_out_to_be_about_is_told_who_has_received_it() {
        handedOut();
        assertThat(world.disclosures.of(KnownPeople.OLA)).isEmpty();

        journey.ofOla();
        assertThat(world.disclosures.of(KnownPeople.OLA))
                .singleElement()
                .satisfies(disclosure -> assertThat(disclosure.name()).isEqualTo("Oslo tingrett"));
        journey.collected();
        assertThat(world.as(world.kari)
                        .answerDesk()
                        .review(journey.id())
                        .answer()
                        .recipients())
                .anySatisfy(recipient -> assertThat(recipient.name()).isEqualTo("Oslo tingrett"));
    }

    @Test
    void but_not_who_it_was_never_about() {
        handedOut();
        journey.ofOla().released();
        assertThat(world.disclosures.of(KnownPeople.OLA)).isEmpty();

        journey.of(KnownPeople.EVA);
        assertThat(world.disclosures.of(KnownPeople.OLA)).isEmpty();
        assertThat(world.disclosures.of(KnownPeople.EVA)).hasSize(1);
    }

    @Test
    void whose_data_were_in_it_when_it_went_out_is_told_too() {
        journey.ofOla();
        handedOut();
        journey.released().of(KnownPeople.EVA);

        assertThat(world.disclosures.of(KnownPeople.OLA)).hasSize(1);
        assertThat(world.disclosures.of(KnownPeople.EVA)).hasSize(1);
    }

    @Test
    void the_second_reads_why_it_is_to_go_out() {
        var waiting = decided(toCourt("tvl. § 26-5"));

        world.as(world.per);
        assertThat(world.dossierDesk().reasons()).containsExactly(Map.entry(waiting, "The person has sued us"));
        assertThat(log.accesses())
                .anySatisfy(access -> assertThat(access.operation()).isEqualTo(Operation.VIEW));

        handedOut();
        assertThat(world.as(world.per).dossierDesk().reasons())
                .as("one that is decided waits for nobody")
                .containsOnlyKeys(waiting);
    }

    @Test
    void each_with_its_own_reason_also_where_two_go_to_the_same() {
        var first = decided(toCourt("tvl. § 26-5"));
        world.clock.pass(Duration.ofMinutes(5));
        var again = new HandOut(
                "authorities",
                "Oslo tingrett",
                "tvl. § 26-5",
                null,
                null,
                "The court wants it anew",
                DisclosureChannel.LETTER);
        var second = decided(again);

        assertThat(world.as(world.per).dossierDesk().reasons())
                .containsOnly(Map.entry(first, "The person has sued us"), Map.entry(second, "The court wants it anew"));
    }

    @Test
    void but_not_of_their_own_request() {
        var own = new Journey(world)
                .asked("Per Lund", "per.lund@example.no")
                .confirmed()
                .taken();
        world.as(world.kari).dossierDesk().handOut(DisclosureId.random(), own.id(), own.version(), toCourt("§ 1"));

        assertThat(world.as(world.per).dossierDesk().reasons()).isEmpty();
    }

    @Test
    void the_print_names_the_controller_on_its_first_page() throws IOException {
        var controller = world.register().controller();
        try (var document = Loader.loadPDF(files().get("dossier.pdf"))) {
            var first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(document))
                    .contains(
                            controller.name(),
                            controller.address().street(),
                            controller.address().city(),
                            controller.email());
        }
        assertThat(json(files().get("dossier.json")).getJsonObject("controller").getString("name"))
                .isEqualTo(controller.name());
    }

    @Test
    void an_authority_that_cites_no_provision_gets_nothing() {
        assertThatThrownBy(() -> decided(toCourt(" "))).isInstanceOf(NoProvisionCited.class);
        assertThat(world.disclosures.ofCase(journey.id().value())).isEmpty();
        assertThat(journey.request().timeline().has(Move.HANDED_OUT)).isFalse();
    }

    @Test
    void it_takes_a_reason() {
        var silent = new HandOut(
                "authorities", "Datatilsynet", "art. 58(1)(e)", null, null, " ", DisclosureChannel.SECURE_PORTAL);
        assertThatThrownBy(() -> decided(silent)).isInstanceOf(InvalidField.class);
    }

    @Test
    void nothing_is_taken_out_before_it_is_allowed() {
        var waiting = decided(toCourt("tvl. § 26-5"));
        var desk = world.as(world.kari).dossierDesk();
        assertThatThrownBy(() -> desk.write(journey.id(), waiting, WORDS, name -> OutputStream.nullOutputStream()))
                .isInstanceOf(NotFound.class);
        assertThat(log.accesses().getLast().outcome()).isEqualTo(Outcome.DENIED);
        assertThatThrownBy(() ->
                        desk.write(journey.id(), DisclosureId.random(), WORDS, name -> OutputStream.nullOutputStream()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_allowed_for_another_case_opens_nothing_here() {
        var allowed = handedOut();
        var other = new Journey(world).asked("Nora Berg", "nora@example.no").taken();
        assertThatThrownBy(() -> world.as(world.kari)
                        .dossierDesk()
                        .write(other.id(), allowed, WORDS, name -> OutputStream.nullOutputStream()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void sent_twice_it_stands_once() {
        var id = decided(toCourt("tvl. § 26-5"));
        var desk = world.as(world.kari).dossierDesk();
        desk.handOut(id, journey.id(), journey.version() + 7, toCourt("tvl. § 26-5"));
        assertThat(desk.handedOut(journey.id()))
                .singleElement()
                .satisfies(line -> assertThat(line.wholeCase()).isTrue());
        assertThat(journey.request().timeline().steps())
                .filteredOn(step -> step.move() == Move.HANDED_OUT)
                .hasSize(1);
    }

    @Test
    void whom_no_agreement_binds_gets_nothing() {
        var unbound =
                new HandOut("accountant", "Advokat Vik", null, null, null, "Sues us", DisclosureChannel.SECURE_PORTAL);
        assertThatThrownBy(() -> decided(unbound)).isInstanceOf(NoAgreementInForce.class);
    }

    @Test
    void the_log_tells_once_that_it_was_taken_out() throws IOException {
        files();
        assertThat(log.accesses())
                .filteredOn(access -> access.operation() == Operation.EXPORT)
                .hasSize(1);
    }

    @Test
    void the_file_bears_the_reference() throws IOException {
        var names = new ArrayList<String>();
        world.as(world.kari).dossierDesk().write(journey.id(), handedOut(), WORDS, name -> {
            names.add(name);
            return OutputStream.nullOutputStream();
        });
        assertThat(names).containsExactly("dossier-" + journey.reference() + ".zip");
    }

    @Test
    void what_the_person_was_told_about_for_another_case_is_none_of_this() throws IOException {
        journey.ofOla();
        var other = new Journey(world).asked("Zoë Hansen", "ola.hansen@example.no");
        other.disclosed("authorities", "Skatteetaten");
        assertThat(json(files().get("dossier.json")).getJsonArray("disclosures").getValuesAs(JsonObject.class))
                .extracting(disclosure -> disclosure.getString("recipient"))
                .containsExactly("authorities: Oslo tingrett");
    }

    @Test
    void it_tells_to_whom_data_are_to_be_transferred() throws IOException {
        journey.claimed(Right.PORTABILITY);
        var claim = journey.request().claims().all().getLast().id();
        world.as(world.kari).claimDesk().address(journey.id(), journey.version(), claim, "Annen AS, post@annen.no");
        assertThat(json(files().get("dossier.json")).getJsonArray("claims").getValuesAs(JsonObject.class))
                .extracting(row -> row.getString("transfer_to"))
                .containsExactly("", "Annen AS, post@annen.no");
    }

    @Test
    void it_tells_whom_it_is_about_when_somebody_asks_for_them() throws IOException {
        var behalf = new Journey(world)
                .asksFor(
                        Representation.Role.GUARDIAN,
                        "eva@example.no",
                        "Ida Hansen",
                        "9",
                        "ida@example.no",
                        Right.ACCESS)
                .taken();
        var id = DisclosureId.random();
        world.as(world.kari).dossierDesk().handOut(id, behalf.id(), behalf.version(), toCourt("tvl. § 26-5"));
        var disclosure = world.disclosures.find(id).orElseThrow();
        disclosure.approve(world.per, disclosure.fields(), world.clock.instant());
        var out = new ByteArrayOutputStream();
        world.as(world.kari).dossierDesk().write(behalf.id(), id, WORDS, name -> out);
        var data = json(files(out).get("dossier.json")).getJsonArray("request").getValuesAs(JsonObject.class);
        assertThat(data)
                .extracting(row -> row.getString("fact"), row -> row.getString("value"))
                .contains(
                        tuple("name", "Eva Dahl"),
                        tuple("represented", "GUARDIAN"),
                        tuple("concerned_name", "Ida Hansen"),
                        tuple("concerned_age", "9"));
    }

    @Test
    void it_is_for_whoever_has_the_case_and_for_who_oversees() throws IOException {
        var allowed = handedOut();
        world.as(world.dag).dossierDesk().write(journey.id(), allowed, WORDS, name -> OutputStream.nullOutputStream());
        assertThatThrownBy(() -> world.as(world.per)
                        .dossierDesk()
                        .write(journey.id(), allowed, WORDS, name -> OutputStream.nullOutputStream()))
                .as("a privacy manager sees what is in a case once they have it")
                .isInstanceOf(NotYourCase.class);
        assertThat(log.accesses().getLast().outcome()).isEqualTo(Outcome.DENIED);
    }

    @Test
    void data_are_text_and_never_markup() throws IOException {
        assertThat(new String(files().get("dossier.json"), UTF_8)).contains("<b>Hansen</b>");
    }
}
