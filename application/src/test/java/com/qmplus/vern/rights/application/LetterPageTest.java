package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.AccessAnswer.ClaimPart;
import com.qmplus.vern.rights.AccessAnswer.OutcomePart;
import com.qmplus.vern.rights.LetterKind;
import com.qmplus.vern.rights.LetterOccasion;
import com.qmplus.vern.rights.LetterPart;
import com.qmplus.vern.rights.LetterPolicy;
import com.qmplus.vern.rights.Reason;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.application.PdfUa;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The letters are left in {@code target/letters}, to be looked at. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterPageTest {

    static Stream<Arguments> all() {
        return Stream.of(LetterKind.values())
                .flatMap(kind -> Stream.of(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("all")
    void tells_all_that_the_law_demands(LetterKind kind, Language language) {
        assertThat(ALetter.about(kind, language).kind()).isEqualTo(kind);
        assertThat(LetterPolicy.missing(kind, ALetter.of(kind, language).told()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("all")
    void on_another_page_its_headings_stand_below_those_of_the_page(LetterKind kind, Language language) {
        var letter = ALetter.of(kind, language);

        assertThat(headings(letter.bodyBelow(2)))
                .startsWith("3")
                .isEqualTo(headings(letter.body())
                        .chars()
                        .map(level -> level + 2)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()));
        assertThat(letter.bodyBelow(2).replaceAll("<[^>]*>", ""))
                .isEqualTo(letter.body().replaceAll("<[^>]*>", ""));
    }

    /** The level of each, in their order. */
    private static String headings(String body) {
        return Pattern.compile("<h([1-6])[ >]")
                .matcher(body)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("all")
    void is_tagged_for_those_who_cannot_see_it(LetterKind kind, Language language) throws Exception {
        var pdf = ALetter.of(kind, language).pdf();
        var kept = Files.createDirectories(Path.of("target", "letters"));
        Files.write(kept.resolve(kind.key() + "-" + language.tag() + ".pdf"), pdf);
        assertThat(PdfUa.faults(pdf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterKind.class,
            names = {"REFUSAL", "PARTIAL_ANSWER", "UNIDENTIFIED"})
    void statement_48_given_complaint_text_then_shows_0105_Oslo_not_0034(LetterKind kind) {
        assertThat(ALetter.of(kind, Language.NB).told().get(LetterPart.COMPLAINT))
                .contains("Datatilsynet", "0105 Oslo")
                .doesNotContain("0034");
    }

    @Test
    void statement_15_given_refusal_without_complaint_text_then_it_has_no_such_part() {
        var facts = ALetter.facts(ALetter.about(LetterKind.REFUSAL, Language.EN), Language.EN, "Ola", "");
        var nowhere = new LetterSender(
                facts.from().name(), facts.from().address(), facts.from().contacts(), "", List.of(), "", "");
        var page = LetterPage.of(new LetterFacts(
                nowhere,
                facts.about(),
                facts.language(),
                facts.reference(),
                facts.person(),
                null,
                facts.rights(),
                facts.received(),
                facts.due(),
                facts.madeOn(),
                ""));
        assertThat(LetterPolicy.missing(LetterKind.REFUSAL, page.told())).containsExactly(LetterPart.COMPLAINT);
    }

    @Test
    void what_people_write_is_only_ever_text() {
        var about = new LetterOccasion.ScopeAsked(
                "<script>alert(1)</script></div><div class=\"part\" id=\"part-court\">", LetterOccasion.Meanwhile.RUNS);
        var page = LetterPage.of(ALetter.facts(about, Language.NB, "<b>Ola</b> & \"Co\"", ""));
        assertThat(page.body()).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(page.told()).doesNotContainKey(LetterPart.COURT);
        assertThat(page.told().get(LetterPart.QUESTION)).startsWith("<script>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void any_name_can_be_printed(Language language) throws Exception {
        var about = new LetterOccasion.Unidentified("🎉 نص من اليمين إلى اليسار \u0000 \u202e 王小明");
        var page = LetterPage.of(ALetter.facts(about, language, "נועה לוי 🎉", "\u0338x"));
        assertThat(LetterPolicy.missing(LetterKind.UNIDENTIFIED, page.told())).isEmpty();
        assertThat(PdfUa.faults(page.pdf())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterKind.class,
            names = {"IDENTITY_ASKED", "WITHDRAWN"})
    void no_page_of_it_is_empty_however_much_is_written(LetterKind kind) throws Exception {
        for (var lines = 0; lines < 24; lines++) {
            var words = "En linje.\n".repeat(lines).strip();
            var page = LetterPage.of(ALetter.facts(ALetter.about(kind, Language.NB), Language.NB, "Ola", words));
            try (var pdf = Loader.loadPDF(page.pdf())) {
                var last = new PDFTextStripper();
                last.setStartPage(pdf.getNumberOfPages());
                assertThat(last.getText(pdf).lines())
                        .as("the last page, after %d lines", lines)
                        .hasSizeGreaterThan(3);
            }
        }
    }

    @Test
    void own_words_are_kept_apart_from_what_the_law_demands() {
        var told = ALetter.of(LetterKind.REFUSAL, Language.NB).told();
        assertThat(told.get(LetterPart.WORDS)).isEqualTo("Ring meg gjerne.");
        assertThat(told.get(LetterPart.REASONS)).contains("Faktura", "17(3)(b)").doesNotContain("Ring meg");
    }

    @Test
    void what_is_refused_in_part_is_told_apart_from_what_is_refused_whole() {
        var given = new OutcomePart("ERASE", "17(1)(b)", Reason.CONSENT_WITHDRAWN, null, null, List.of("E-post"));
        var kept = new OutcomePart("KEEP", "17(3)(b)", Reason.LEGAL_DUTY, null, null, List.of("Faktura"));
        assertThat(kind(given)).isEqualTo(LetterKind.ANSWER);
        assertThat(kind(given, kept)).isEqualTo(LetterKind.PARTIAL_ANSWER);
        assertThat(kind(kept)).isEqualTo(LetterKind.REFUSAL);
        assertThat(kind()).isEqualTo(LetterKind.ANSWER);
        assertThat(LetterPolicy.kindOf(AnAnswer.in(Language.NB).withLeftOut())).isEqualTo(LetterKind.PARTIAL_ANSWER);
    }

    private static LetterKind kind(OutcomePart... outcomes) {
        var claim = new ClaimPart(Right.ERASURE, List.of(outcomes));
        return LetterPolicy.kindOf(AnAnswer.in(Language.NB).claiming(claim));
    }

    @Test
    void the_body_for_the_screen_has_one_heading_and_no_style() {
        var body = ALetter.of(LetterKind.ACKNOWLEDGEMENT, Language.EN).body();
        assertThat(body)
                .containsOnlyOnce("<h1>")
                .doesNotContain("<style", "style=", "letterhead")
                .endsWith("</div>\n");
    }

    @Test
    void each_kind_has_a_text_of_its_own_version() {
        assertThat(Stream.of(LetterKind.values()).map(LetterPage::version).distinct())
                .hasSize(LetterKind.values().length)
                .allMatch(version -> version.matches("[0-9a-f]{12}"));
    }

    @Test
    void both_languages_say_the_same_things() throws Exception {
        assertThat(texts(Language.NB).stringPropertyNames())
                .isEqualTo(texts(Language.EN).stringPropertyNames());
        assertThat(texts(Language.NB).values())
                .noneMatch(text -> text.toString().contains("'"));
        assertThat(texts(Language.EN).values())
                .noneMatch(text -> text.toString().contains("'"));
    }

    private static Properties texts(Language language) throws Exception {
        var texts = new Properties();
        var name = "letter/texts_" + language.tag().toLowerCase(Locale.ROOT) + ".properties";
        try (var source = LetterPage.class.getResourceAsStream(name)) {
            texts.load(source);
        }
        return texts;
    }
}
