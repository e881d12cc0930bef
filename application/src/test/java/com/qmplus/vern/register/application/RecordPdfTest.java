package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.BusinessArea;
import com.qmplus.vern.register.DataCategory;
import com.qmplus.vern.register.DataSystem;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.OnFile;
import com.qmplus.vern.register.PersonCategory;
import com.qmplus.vern.register.ProcessingActivity;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Recipient;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.Validity;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.application.PdfUa;
import com.qmplus.vern.shared.application.PrintedTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The records are left in {@code target/records}, to be looked at. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordPdfTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private static final OnFile NOTHING = OnFile.of(List.of(), Instant.MAX);

    private final Register register = QmPlusRegister.register();

    @ParameterizedTest
    @EnumSource
    void conforms_to_PDF_UA_in_both_languages(Language language) throws Exception {
        assertThat(PdfUa.faults(kept(RecordPrinter.pdf(register, NOTHING, TODAY, language), language)))
                .isEmpty();
    }

    @Test
    void conforms_whatever_was_written() throws Exception {
        var odd = "<script>alert('x')</script> & </td> 🎉 " + "Donaudampfschiff".repeat(200);
        var pdf = RecordPrinter.pdf(named(odd), NOTHING, TODAY, Language.NB);
        assertThat(PdfUa.faults(pdf)).isEmpty();
        assertThat(textOf(pdf)).contains("<script>alert('x')</script>", "Noen tegn kunne ikke trykkes");
    }

    @Test
    void tells_all_that_article_30_asks() throws Exception {
        assertThat(textOf(RecordPrinter.pdf(register, NOTHING, TODAY, Language.NB)))
                .contains(
                        "Protokoll over behandlingsaktiviteter",
                        "QmPlus AS",
                        "Slik den gjaldt 22. november 2026, versjon " + register.version(),
                        "Lysaker Torg 12, 1366 Lysaker",
                        "Det er ikke utpekt personvernombud",
                        "Formål: Sende deg nyhetsbrev",
                        "Abonnenter på nyhetsbrev: samtykke, artikkel 6 nr. 1 bokstav a",
                        "Kontaktopplysninger",
                        "HubSpot (databehandler)",
                        "HubSpot, USA: ",
                        "Slettes",
                        "Alle ansatte har taushetsplikt",
                        "Kategorier av registrerte",
                        "Databehandleravtaler");
    }

    @Test
    void names_every_activity_purpose_system_and_recipient_that_holds() throws Exception {
        var text = textOf(RecordPrinter.pdf(register, NOTHING, TODAY, Language.EN));
        assertThat(text)
                .contains(
                        register.activities().stream().map(it -> it.name().en()).toList())
                .contains(register.purposes().stream()
                        .map(it -> "Purpose: " + it.name().en())
                        .toList())
                .contains(register.systems().stream().map(it -> it.name().en()).toList())
                .contains(
                        register.recipients().stream().map(it -> it.name().en()).toList());
    }

    @Test
    void leaves_out_what_has_ended_and_says_so() throws Exception {
        var elements = new ArrayList<Element>(register.elements());
        elements.replaceAll(it ->
                it instanceof Purpose purpose && purpose.key().value().equals("newsletter") ? ended(purpose) : it);
        var text = textOf(RecordPrinter.pdf(Register.of(2, elements), NOTHING, TODAY, Language.EN));
        assertThat(text).doesNotContain("Purpose: Send you the newsletter").contains("One entry does not hold");
        assertThat(textOf(RecordPrinter.pdf(Register.of(2, elements), NOTHING, TODAY.minusDays(1), Language.EN)))
                .contains("Purpose: Send you the newsletter");
    }

    @Test
    void tells_of_a_purpose_nothing_that_has_ended() throws Exception {
        var elements = new ArrayList<Element>(register.elements());
        elements.replaceAll(RecordPdfTest::endedWhatPurposesName);
        var text = textOf(RecordPrinter.pdf(Register.of(2, elements), NOTHING, TODAY, Language.EN));
        assertThat(text)
                .contains("Purpose: Send you the newsletter")
                .doesNotContain("HubSpot (processor)", "HubSpot, The United States", "Contact details");
        assertThat(textOf(RecordPrinter.pdf(Register.of(2, elements), NOTHING, TODAY.minusDays(1), Language.EN)))
                .contains("HubSpot (processor)", "HubSpot, The United States", "Contact details");
    }

    @Test
    void tells_no_ground_for_persons_of_whom_it_tells_nothing_any_more() throws Exception {
        var readers = register.personCategory(register.purpose(new PurposeKey("newsletter"))
                .bases()
                .getFirst()
                .personCategory());
        var elements = new ArrayList<Element>(register.elements());
        elements.replaceAll(it -> it.equals(readers)
                ? new PersonCategory(
                        readers.key(),
                        readers.name(),
                        readers.dpv(),
                        new Validity(null, TODAY.minusDays(1)),
                        readers.confirm())
                : it);
        var ground = readers.name().en() + ": consent";
        assertThat(textOf(RecordPrinter.pdf(Register.of(2, elements), NOTHING, TODAY, Language.EN)))
                .doesNotContain(ground);
        assertThat(textOf(RecordPrinter.pdf(Register.of(2, elements), NOTHING, TODAY.minusDays(1), Language.EN)))
                .contains(ground);
    }

    @Test
    void names_nobody_who_receives_nothing_any_more_as_processor_or_abroad() {
        var elements = new ArrayList<Element>(register.elements());
        elements.replaceAll(it -> it instanceof Recipient ? endedWhatPurposesName(it) : it);
        assertThat(processorsAndTransfers(Register.of(2, elements), TODAY)).isEmpty();
        assertThat(processorsAndTransfers(Register.of(2, elements), TODAY.minusDays(1)))
                .contains("HubSpot")
                .hasSizeGreaterThan(1);
    }

    private static List<String> processorsAndTransfers(Register register, LocalDate day) {
        var text = new PrintedTexts(RecordPrinter.BUNDLE, Language.EN);
        var named = new ArrayList<String>();
        for (var chapter :
                RecordPrinter.print(register, NOTHING, day, text, Language.EN).chapters())
            for (var section : chapter.sections()) {
                if (chapter.anchor().equals("systems"))
                    section.facts().stream()
                            .filter(fact -> fact.name().equals(text.of("system.processor")))
                            .forEach(fact -> named.addAll(fact.values()));
                if (List.of("agreements", "transfers").contains(chapter.anchor()))
                    section.tables().forEach(table -> table.rows().forEach(row -> named.add(row.getFirst())));
            }
        return named;
    }

    @Test
    void loses_no_purpose_that_outlives_its_activity() throws Exception {
        var elements = new ArrayList<Element>(register.elements());
        elements.replaceAll(it -> it instanceof ProcessingActivity activity ? ended(activity) : it);
        var after = Register.of(2, elements);
        var text = textOf(RecordPrinter.pdf(after, NOTHING, TODAY, Language.EN));
        assertThat(text)
                .contains(after.purposes().stream()
                        .map(it -> "Purpose: " + it.name().en())
                        .toList())
                .contains("This activity does not hold on the day, but purposes under it do.")
                .doesNotContain("entries do not hold", "entry does not hold");
    }

    @Test
    void has_its_language_title_and_an_outline_of_areas_and_activities() throws Exception {
        try (var document = Loader.loadPDF(RecordPrinter.pdf(register, NOTHING, TODAY, Language.EN))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Record of processing activities – QmPlus AS");
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children()).hasSizeGreaterThan(8);
            assertThat(outline.getFirstChild().getNextSibling().children()).isNotEmpty();
        }
    }

    @Test
    void has_every_sentence_in_both_languages() {
        var nb = ResourceBundle.getBundle(RecordPrinter.BUNDLE, Language.NB.locale());
        var en = ResourceBundle.getBundle(RecordPrinter.BUNDLE, Language.EN.locale());
        assertThat(nb.keySet()).isEqualTo(en.keySet());
    }

    private static Purpose ended(Purpose it) {
        return it.withValid(new Validity(null, TODAY.minusDays(1)));
    }

    private static Element endedWhatPurposesName(Element it) {
        var ended = new Validity(null, TODAY.minusDays(1));
        return switch (it) {
            case Recipient to ->
                new Recipient(
                        to.key(),
                        to.name(),
                        to.description(),
                        to.kind(),
                        to.named(),
                        to.withinEea(),
                        to.arrangement(),
                        ended,
                        to.confirm());
            case DataCategory data ->
                new DataCategory(
                        data.key(), data.name(), data.description(), data.special(), data.dpv(), ended, data.confirm());
            case DataSystem system ->
                new DataSystem(
                        system.key(),
                        system.name(),
                        system.description(),
                        system.processor(),
                        system.location(),
                        system.connection(),
                        system.owner(),
                        system.securityMeasures(),
                        system.instructions(),
                        ended,
                        system.confirm());
            default -> it;
        };
    }

    private static ProcessingActivity ended(ProcessingActivity it) {
        return new ProcessingActivity(
                it.key(),
                it.name(),
                it.description(),
                it.area(),
                it.systems(),
                it.reviewBy(),
                it.dpia(),
                new Validity(null, TODAY.minusDays(1)),
                it.confirm());
    }

    private Register named(String name) {
        var elements = new ArrayList<Element>(register.elements());
        elements.replaceAll(it -> it instanceof BusinessArea area && area.key().equals("customers")
                ? new BusinessArea(area.key(), new Text(name, name), null, area.valid(), true)
                : it);
        return Register.of(1, elements);
    }

    private static byte[] kept(byte[] pdf, Language language) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "records"));
        Files.write(folder.resolve("record-" + language.tag() + ".pdf"), pdf);
        return pdf;
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
