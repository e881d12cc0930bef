package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.rights.AttachmentKind;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.SpokenCase.About;
import com.qmplus.vern.rights.WrongAttachment;
import com.qmplus.vern.shared.NotFound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people send with their messages: few, small, of known kinds, and never run. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttachmentTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0};
    private static final int MEGABYTE = 1024 * 1024;

    private final RightsWorld world = new RightsWorld();
    private final Journey journey =
            new Journey(world).asked().confirmed().taken().entered();

    @Test
    void what_a_file_is_is_seen_from_what_is_in_it() throws IOException {
        assertThat(AttachmentCheck.kindOf(PNG)).isEqualTo(AttachmentKind.PNG);
        assertThat(AttachmentCheck.kindOf(JPEG)).isEqualTo(AttachmentKind.JPEG);
        assertThat(AttachmentCheck.kindOf(pdf(document -> {}))).isEqualTo(AttachmentKind.PDF);
        assertThat(AttachmentCheck.kindOf(bytes("Blåbær, 3 < 4\n🎉"))).isEqualTo(AttachmentKind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>x",
                "<!DOCTYPE html>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>",
                "<?xml version='1.0'?><svg/>",
                "text then <script>alert(1)</script>",
                "< IFRAME src=x>"
            })
    void markup_that_a_browser_may_run_is_refused(String content) {
        refused(bytes(content), "active");
    }

    @Test
    void programs_office_documents_and_what_nobody_knows_are_refused() {
        refused(bytes(""), "empty");
        refused(new byte[] {'M', 'Z', 1, 2, 0, 0}, "type");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0, 0}, "type");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "type");
        refused(bytes("GIF89a\u0001\u0000"), "type");
        refused(bytes("<!-- x --> %PDF-1.7"), "type");
        refused(bytes("%PDF-1.7 and nothing that belongs to one"), "damaged");
    }

    static Stream<Arguments> active() {
        return Stream.of(
                Arguments.of("script at opening", (Change)
                        it -> it.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                Arguments.of("program", (Change) it -> it.getDocumentCatalog().setOpenAction(new PDActionLaunch())),
                Arguments.of("script by name", (Change) it -> names(it, "JavaScript")),
                Arguments.of("files in it", (Change) it -> names(it, "EmbeddedFiles")),
                Arguments.of("script of a page", (Change) it -> {
                    var action = new COSDictionary();
                    action.setItem(COSName.S, COSName.getPDFName("JavaScript"));
                    action.setItem(COSName.getPDFName("JS"), new COSString("x()"));
                    var actions = new COSDictionary();
                    actions.setItem(COSName.O, action);
                    it.getPage(0).getCOSObject().setItem(COSName.AA, actions);
                }),
                Arguments.of("form that is a program", (Change) it -> {
                    var form = new COSDictionary();
                    form.setItem(COSName.getPDFName("XFA"), new COSArray());
                    it.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
                }));
    }

    private static void names(PDDocument document, String name) {
        var names = new COSDictionary();
        names.setItem(COSName.getPDFName(name), new COSDictionary());
        document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("active")
    void a_PDF_in_which_anything_can_run_is_refused(String name, Change change) throws IOException {
        refused(pdf(change), "active");
    }

    @Test
    void a_PDF_that_nobody_can_look_into_is_refused() throws IOException {
        refused(pdf(it -> it.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()))), "locked");
    }

    @Test
    void what_is_sent_is_sealed_and_comes_back_under_a_neutral_type() {
        sends("../../Min «fil».txt", bytes("Hemmelig"));
        var attachment = world.attachments.of(journey.id()).getFirst();
        var kept = world.attachments.content(attachment).orElseThrow();
        assertThat(new String(kept.bytes(), StandardCharsets.UTF_8)).doesNotContain("Hemmelig");

        var file = world.asThePublic().talkWindow().fetch(journey.grant(), attachment.id());
        assertThat(file.content()).asString(StandardCharsets.UTF_8).isEqualTo("Hemmelig");
        assertThat(file.mediaType()).isEqualTo("application/octet-stream");
        assertThat(file.fileName()).isEqualTo("Min «fil».txt");
        assertThat(world.as(world.kari)
                        .talkDesk()
                        .fetch(journey.id(), attachment.id())
                        .content())
                .isEqualTo(bytes("Hemmelig"));
    }

    @Test
    void too_large_too_many_and_wrong_ones_leave_nothing_behind() {
        wrong("tooLarge", new Upload("a.txt", new byte[5 * MEGABYTE + 1]));
        wrong("active", new Upload("a.txt", bytes("fine")), new Upload("b.txt", bytes("<script>")));
        wrong(
                "tooMany",
                Stream.generate(() -> new Upload("a.txt", bytes("x"))).limit(11).toArray(Upload[]::new));

        assertThat(world.messages.of(journey.id())).isEmpty();
        assertThat(world.attachments.of(journey.id())).isEmpty();
        assertThat(journey.request().timeline().has(Move.MESSAGE_CAME)).isFalse();
    }

    @Test
    void statement_42_given_17829039869_in_a_name_or_a_text_then_refused() {
        wrong("sensitive", new Upload("pass 17829039869.png", PNG));
        wrong("sensitive", new Upload("a.txt", bytes("Jeg er 178290 39869")));
    }

    @Test
    void the_same_message_with_another_file_is_another_message() {
        sends("a.txt", bytes("one"));
        sends("a.txt", bytes("one"));
        sends("a.txt", bytes("two"));
        assertThat(world.attachments.of(journey.id())).hasSize(2);
    }

    @Test
    void a_copy_of_a_passport_is_deleted_at_once_with_a_trace() {
        sends("passport.png", PNG);
        var log = new RecordingAccessLog();
        world.traceTo(log);
        var id = world.attachments.of(journey.id()).getFirst().id();
        world.as(world.kari).talkDesk().delete(journey.id(), journey.version(), id);
        world.talkDesk().delete(journey.id(), journey.version(), id);

        assertThat(journey.request().timeline().has(Move.ATTACHMENT_DELETED)).isTrue();
        assertThat(world.talkDesk()
                        .messages(journey.id())
                        .getFirst()
                        .files()
                        .getFirst()
                        .deleted())
                .isNotNull();
        assertThatThrownBy(() -> world.talkDesk().fetch(journey.id(), id)).isInstanceOf(NotFound.class);
        assertThat(log.accesses()).anyMatch(access -> access.operation() == Operation.DELETE);
    }

    @Test
    void another_case_and_another_case_worker_get_at_nothing() {
        sends("a.txt", bytes("mine"));
        var id = world.attachments.of(journey.id()).getFirst().id();
        var other = new Journey(world).asked("Nora Berg", "nora@example.no").entered();
        assertThatThrownBy(() -> world.asThePublic().talkWindow().fetch(other.grant(), id))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(world.nils).talkDesk().fetch(journey.id(), id))
                .isInstanceOf(NotYourCase.class);
        assertThatThrownBy(() -> world.as(world.nils).talkDesk().delete(journey.id(), journey.version(), id))
                .isInstanceOf(NotYourCase.class);
    }

    @Test
    void what_was_attached_goes_with_the_answer_or_with_the_end_of_the_case() {
        sends("a.txt", bytes("mine"));
        journey.ofOla().collected().approved().sent().afterDays(20);
        world.rounds().takeDown();
        assertThat(world.attachments.of(journey.id())).allMatch(file -> file.isDeleted());

        var ended =
                new Journey(world).asked("Nora Berg", "nora@example.no").taken().attached();
        world.asThePublic().window().withdraw(ended.grant(), ended.claim());
        assertThat(world.attachments.of(ended.id())).hasSize(1).allMatch(file -> file.isDeleted());
    }

    private void sends(String name, byte[] content) {
        sends(new Upload(name, content));
    }

    private void sends(Upload... files) {
        world.asThePublic()
                .talkWindow()
                .write(journey.grant(), "page", About.SOMETHING_ELSE, "See the file", List.of(files));
    }

    private void wrong(String reason, Upload... files) {
        assertThatThrownBy(() -> sends(files))
                .isInstanceOfSatisfying(
                        WrongAttachment.class,
                        wrong -> assertThat(wrong.reason()).isEqualTo(reason));
    }

    private static void refused(byte[] content, String reason) {
        assertThatThrownBy(() -> AttachmentCheck.kindOf(content))
                .isInstanceOfSatisfying(
                        WrongAttachment.class,
                        wrong -> assertThat(wrong.reason()).isEqualTo(reason));
    }

    private static byte[] pdf(Change change) throws IOException {
        try (var document = new PDDocument();
                var written = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            change.on(document);
            document.save(written);
            return written.toByteArray();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private interface Change {
        void on(PDDocument document) throws IOException;
    }
}
