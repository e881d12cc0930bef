package com.qmplus.vern.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.qmplus.vern.ear.pages.Axe;
import com.qmplus.vern.ear.pages.Look;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Somebody asks to be deleted and left alone, the law proposes, a case worker decides, and the answer tells of each datum. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DecidedTaskIT extends IntranetTest {

    private static final String NAME = "Linda Lie Strand";
    private static final String EMAIL = "linda.lie.strand@example.no";

    private final Page page = signedIn("kari", Look.ENGLISH);

    @Test
    void of_an_erasure_from_the_wish_to_the_answer_datum_by_datum() throws Exception {
        page.navigate("/staff/rights/register");
        page.locator(id("registerForm:channel")).selectOption("PHONE");
        page.locator(id("registerForm:name")).fill(NAME);
        page.locator(id("registerForm:email")).fill(EMAIL);
        page.getByLabel("Access", new Page.GetByLabelOptions().setExact(true)).uncheck();
        page.getByLabel("Erasure", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator(id("registerForm:scope")).fill("Delete all you have, and no more marketing!");
        page.locator(id("registerForm:register")).click();
        page.waitForURL(Pattern.compile(".*/rights/request\\?id=.*"));
        assertThat(page.locator("h1")).hasText(NAME + " asks to have data erased");
        CaseDesk.take(page);
        seesAnotherClaim();
        CaseDesk.collect(page);
        searchesByHand();

        hasNoFault("the case, with who asks for whom and who it is");
        page.locator("a[href*='/rights/letter?']").first().click();
        hasNoFault("a letter as it was sent");
        page.locator("a.back").click();
        limits();
        decides("Erasure");
        decides("Objection to marketing");

        assertThat(page.locator("#nextTitle")).hasText("Review the answer");
        tellsOfEachDatum();
    }

    private void seesAnotherClaim() {
        page.locator("#claims summary").click();
        page.locator(id("claimForm:right")).selectOption("OBJECTION_TO_MARKETING");
        page.locator(id("claimForm:add")).click();
        assertThat(page.locator("#claims")).containsText("Art. 21(2)");
        assertThat(page.locator("h1")).containsText("erasure, objection to marketing");
    }

    private void searchesByHand() {
        while (page.locator("#attest").count() > 0) {
            page.locator("#attest").click();
            page.locator(id("attestForm:result:1")).check();
            if (page.url().contains("system=hubspot"))
                page.locator(id("attestForm:sure")).check();
            page.locator(id("attestForm:save")).click();
            page.waitForURL(Pattern.compile(".*/rights/request\\?id=.*"));
            page.locator("#nextTitle").waitFor();
        }
        assertThat(page.locator("#nextTitle")).hasText("What becomes of the claims?");
    }

    /** Which data it is about: for a moment her phone alone, then everything again. */
    private void limits() {
        var look = page.locator("#claims a[href*='/rights/claim']").first();
        look.click();
        hasNoFault("the page of a claim");
        page.locator(id("aboutForm:fields:0")).check();
        page.locator(id("aboutForm:reason")).fill("She said so on the phone");
        page.locator(id("aboutForm:about")).click();
        assertThat(page.locator("#claims")).containsText("Only about:");
        look.click();
        page.locator(id("aboutForm:fields:0")).uncheck();
        page.locator(id("aboutForm:reason")).fill("She called again, and meant all of it");
        page.locator(id("aboutForm:about")).click();
        assertThat(page.locator("#claims")).not().containsText("Only about:");
    }

    private void decides(String right) {
        assertThat(page.locator("#decide")).containsText(right);
        page.locator("#decide").click();
        assertThat(page.locator("h1")).containsText(right);
        hasNoFault("the page where it is decided");
        page.locator("a[href*='/rights/otherwise']").first().click();
        hasNoFault("the page where one use is decided otherwise");
        page.locator("a.back").click();
        assertThat(page.locator("h1")).containsText(right);
        page.locator(id("confirmForm:confirm")).click();
        assertThat(page.locator(id("confirmForm:confirm"))).hasCount(0);
        page.locator("a.back").click();
        page.locator("#nextTitle").waitFor();
    }

    private void hasNoFault(String what) {
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        assertThat(Axe.faults(page)).as(what).isEmpty();
    }

    /** As the person would get it now, in their language. */
    private void tellsOfEachDatum() throws Exception {
        var preview = page.url().replace("/rights/request", "/rights/preview");
        try (var document = Loader.loadPDF(page.context().request().get(preview).body())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "Svaret på henvendelsen din", "Vi sletter", "Datatilsynet", "Du kan også gå til domstolene")
                    .as("no copy was asked for")
                    .doesNotContain(EMAIL);
        }
    }
}
