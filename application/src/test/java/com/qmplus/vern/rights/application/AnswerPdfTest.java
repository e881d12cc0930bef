package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.application.PdfUa;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The letters are left in {@code target/answers}, to be looked at. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerPdfTest {

    private static final String LONG_WORD = "Donaudampfschifffahrt".repeat(30);
    private static final String LONG_TEXT = "Hun ringte og spurte om kurset i internkontroll. ".repeat(120);

    private final AnswerPrinter printer = new AnswerPrinter();

    static Stream<Arguments> answers() {
        return Stream.concat(Stream.of(Language.values()).flatMap(AnswerPdfTest::common), rare(Language.NB));
    }

    private static Stream<Arguments> common(Language language) {
        var answer = AnAnswer.in(language);
        return Stream.of(
                Arguments.of("rich", answer.rich()),
                Arguments.of("empty", answer.empty()),
                Arguments.of("left-out", answer.withLeftOut()));
    }

    private static Stream<Arguments> rare(Language language) {
        var answer = AnAnswer.in(language);
        return Stream.of(
                Arguments.of("machine", answer.decidedByMachine()),
                Arguments.of("long-text", answer.saying(LONG_TEXT)),
                Arguments.of("long-word", answer.saying(LONG_WORD)),
                Arguments.of("script", answer.saying("<script>alert('x')</script> & </td></table>")),
                Arguments.of(
                        "combining",
                        AnAnswer.in(language).to("\u0338Ola \u0338Nordmann").saying("\u0338 alone")),
                Arguments.of("control", answer.saying("a\u0000b\u0007c\uFFFEd\uD800e")),
                Arguments.of(
                        "hebrew",
                        AnAnswer.in(language).to("נועה לוי (Noa Levi)").rich()),
                Arguments.of(
                        "others", AnAnswer.in(language).to("مريم 王小明 🎉👩‍👧").rich()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void conforms_to_PDF_UA_whatever_it_says(String name, AccessAnswer answer) throws Exception {
        assertThat(PdfUa.faults(kept(name, answer))).isEmpty();
    }

    @Test
    void would_be_noticed_if_it_did_not_conform() throws Exception {
        try (var untagged = new PDDocument();
                var written = new ByteArrayOutputStream()) {
            untagged.addPage(new PDPage());
            untagged.save(written);
            assertThat(PdfUa.faults(written.toByteArray())).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void names_its_language_and_title_and_numbers_its_pages(Language language) throws Exception {
        try (var document = Loader.loadPDF(printer.pdf(AnAnswer.in(language).rich()))) {
            var texts = new AnswerTexts(language);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(texts.of("title"));
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .isNotEmpty();
            assertThat(textOf(document))
                    .contains(texts.of("page") + " 1 " + texts.of("page.of") + " " + document.getNumberOfPages());
        }
    }

    @Test
    void tells_all_parts_of_article_15() throws Exception {
        assertThat(textOf(printer.pdf(AnAnswer.in(Language.NB).rich())))
                .contains(
                        "Ja, vi har opplysninger om deg.",
                        "24. november 2026",
                        "nora.berg@",
                        "Følge opp kunder",
                        "artikkel 6 nr. 1 bokstav f",
                        "HubSpot Ireland Ltd",
                        "Tre år etter at vi sist hadde kontakt",
                        "Få noe slettet (sletting)",
                        "0105 Oslo",
                        "Deg selv",
                        "Vi lar ikke datamaskiner avgjøre noe om deg.",
                        "EUs standardkontrakt",
                        "Utelatt: Teksten handler om en annen person.");
    }

    @Test
    void says_so_when_we_hold_nothing() throws Exception {
        assertThat(textOf(printer.pdf(AnAnswer.in(Language.EN).empty())))
                .contains("No, we hold no data about you.", "Datatilsynet", "Nobody here has opened data about you.");
    }

    @Test
    void prints_a_text_that_is_longer_than_a_page_to_its_end() throws Exception {
        var text = textOf(printer.pdf(AnAnswer.in(Language.NB).saying(LONG_TEXT)));

        assertThat(text.split("internkontroll\\.", -1))
                .as("name of the group, of the field, and value")
                .hasSize(3 * 120 + 1);
    }

    @Test
    void prints_a_script_as_text() throws Exception {
        assertThat(textOf(printer.pdf(AnAnswer.in(Language.NB).saying("<script>alert('x')</script>"))))
                .contains("<script>alert('x')</script>");
    }

    @Test
    void prints_letters_that_are_read_from_right_to_left() throws Exception {
        assertThat(textOf(printer.pdf(AnAnswer.in(Language.NB).to("נועה").rich())))
                .contains("נועה");
    }

    @Test
    void shows_a_box_for_what_no_font_has_and_says_where_it_can_be_read() throws Exception {
        assertThat(textOf(printer.pdf(AnAnswer.in(Language.NB).to("Nora 🎉").rich())))
                .contains("Nora □", "Noen tegn kunne ikke trykkes");
        assertThat(textOf(printer.pdf(AnAnswer.in(Language.NB).rich()))).doesNotContain("Noen tegn kunne ikke trykkes");
    }

    @Test
    void prints_a_thousand_data_well_within_two_seconds() {
        var answer = AnAnswer.in(Language.NB).ofSize(1_000);
        printer.pdf(answer); // classes and fonts are loaded

        assertThat(timeOf(() -> AnswerArchive.write(answer, printer.pdf(answer), OutputStream.nullOutputStream())))
                .isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void tells_how_many_there_are_of_each_kind_where_they_are_more_than_a_letter_has_room_for() throws IOException {
        var few = textOf(printer.pdf(AnAnswer.in(Language.NB).ofSize(LetterKinds.ROOM)));
        assertThat(few).contains("Artikkel nummer 1999").doesNotContain("flere enn et brev har plass til");

        var many = kept("many", AnAnswer.in(Language.NB).ofSize(LetterKinds.ROOM + 1));
        assertThat(textOf(many))
                .contains("2 001 opplysninger", "flere enn et brev har plass til", "Lest artikkel")
                .doesNotContain("Artikkel nummer 7");
        assertThat(many).hasSizeLessThan(200_000);
    }

    /** Of the processor, so that whatever else the machine does is not measured. */
    private static Duration timeOf(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }

    private byte[] kept(String name, AccessAnswer answer) throws IOException {
        var pdf = printer.pdf(answer);
        var folder = Files.createDirectories(Path.of("target", "answers"));
        Files.write(folder.resolve(name + "-" + answer.language().tag() + ".pdf"), pdf);
        return pdf;
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return textOf(document);
        }
    }

    private static String textOf(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
    }
}
