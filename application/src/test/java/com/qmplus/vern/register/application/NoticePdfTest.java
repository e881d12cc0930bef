package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.application.PdfUa;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The notices are left in {@code target/notices}, to be looked at. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticePdfTest {

    @ParameterizedTest
    @EnumSource
    void conforms_to_PDF_UA_in_both_languages_and_in_every_version(Language language) throws Exception {
        assertThat(PdfUa.faults(kept("first", AnEdition.first().pdf(language), language)))
                .isEmpty();
        assertThat(PdfUa.faults(kept(
                        "second", AnEdition.first().saying("Vi er flinkere nå").pdf(language), language)))
                .isEmpty();
    }

    @Test
    void conforms_whatever_was_written() throws Exception {
        var odd = AnEdition.first().saying("<script>alert('x')</script> & </td> 🎉 " + "Donaudampfschiff".repeat(200));
        assertThat(PdfUa.faults(odd.pdf(Language.NB))).isEmpty();
        assertThat(textOf(odd.pdf(Language.NB)))
                .contains("<script>alert('x')</script>", "Noen tegn kunne ikke trykkes");
    }

    @Test
    void tells_all_that_the_law_asks() throws Exception {
        assertThat(textOf(AnEdition.first().pdf(Language.NB)))
                .contains(
                        "Personvernerklæring for QmPlus AS",
                        "Versjon 1 · Gjelder fra 22. november 2026",
                        "Lysaker Torg 12, 1366 Lysaker",
                        "Vi har ikke personvernombud",
                        "Sende deg nyhetsbrev",
                        "artikkel 6 nr. 1 bokstav f",
                        "Regnskapsføreren",
                        "Data Privacy Framework",
                        "kopi av avtalen eller reglene",
                        "I fem år etter slutten av regnskapsåret",
                        "Se opplysningene dine (innsyn)",
                        "trekke tilbake et samtykke",
                        "Datatilsynet",
                        "0105 Oslo",
                        "Må du gi oss opplysningene?",
                        "Ingen maskin avgjør noe om deg alene",
                        "Kontaktopplysninger",
                        "Virksomheten du arbeider i",
                        "Alle ansatte har taushetsplikt");
    }

    @Test
    void says_once_what_holds_for_several() throws Exception {
        assertThat(textOf(AnEdition.first().pdf(Language.EN)))
                .containsOnlyOnce("The law obliges us to keep the accounts and their vouchers.")
                .contains("Contact persons at businesses, Customers who are themselves party to the agreement");
    }

    @Test
    void has_its_language_title_and_outline() throws Exception {
        try (var document = Loader.loadPDF(AnEdition.first().pdf(Language.EN))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Privacy notice for QmPlus AS");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSizeGreaterThan(10);
        }
    }

    @Test
    void tells_what_is_new_in_a_later_version() throws Exception {
        assertThat(textOf(AnEdition.first().saying("Kort").pdf(Language.NB))).contains("Nytt i denne versjonen");
        assertThat(textOf(AnEdition.first().pdf(Language.NB))).doesNotContain("Nytt i denne versjonen");
    }

    private static byte[] kept(String name, byte[] pdf, Language language) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "notices"));
        Files.write(folder.resolve(name + "-" + language.tag() + ".pdf"), pdf);
        return pdf;
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
