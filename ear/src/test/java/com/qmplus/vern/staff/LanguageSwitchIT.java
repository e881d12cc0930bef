package com.qmplus.vern.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.qmplus.vern.ear.pages.Look;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whoever reads the other language in the middle of a form finds what they have written. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LanguageSwitchIT extends IntranetTest {

    @Test
    void keeps_a_request_that_is_being_registered_also_what_cannot_be_used() {
        var page = signedIn("kari", Look.ENGLISH);
        page.navigate("/staff/rights/register");
        page.locator(id("registerForm:channel")).selectOption("LETTER");
        page.locator(id("registerForm:received")).fill("31.31.2026");
        page.locator(id("registerForm:scope")).fill("Everything,\nplease <b>");
        reads(page, "nb", "Registrer en henvendelse");

        assertThat(page.locator(id("registerForm:channel"))).hasValue("LETTER");
        assertThat(page.locator(id("registerForm:received"))).hasValue("31.31.2026");
        assertThat(page.locator(id("registerForm:scope"))).hasValue("Everything,\nplease <b>");
        assertThat(page.locator(".says.done")).containsText("står her fortsatt");
        reads(page, "en", "Register a request");
        assertThat(page.locator(id("registerForm:scope"))).hasValue("Everything,\nplease <b>");
    }

    @Test
    void keeps_a_note_and_what_was_found_by_hand_line_by_line() {
        var page = signedIn("kari", Look.ENGLISH);
        CaseDesk.register(page, "Nora Berg", "nora.berg@example.no");
        CaseDesk.take(page);
        page.locator(id("noteForm:note")).fill("They call back.");
        reads(page, "nb", "Nora Berg ber om å se opplysningene sine");
        assertThat(page.locator(id("noteForm:note"))).hasValue("They call back.");
        page.locator(id("noteForm:addNote")).click();
        assertThat(page.locator("#timeline")).containsText("They call back.");

        CaseDesk.collect(page);
        page.locator("#attest").click();
        page.locator(id("attestForm:result:0")).check();
        CaseDesk.found(page, 0, "The first");
        page.locator(id("attestForm:addRow")).click();
        assertThat(page.locator(id("attestForm:rows:1:value"))).isVisible();
        CaseDesk.found(page, 1, "The second");
        reads(page, "en", "what did you find?");
        assertThat(page.locator(id("attestForm:rows:0:value"))).hasValue("The first");
        assertThat(page.locator(id("attestForm:rows:1:value"))).hasValue("The second");
        page.locator(id("attestForm:save")).click();
        assertThat(page.locator(".says.done")).containsText("saved");
    }

    @Test
    void keeps_the_plan_of_an_import_and_the_columns_as_they_are_chosen() {
        var page = signedIn("per", Look.ENGLISH);
        page.navigate("/staff/people/import");
        page.locator(id("uploadForm:upload"))
                .setInputFiles(new FilePayload(
                        "contacts.csv",
                        "text/csv",
                        "Nummer,First Name,Lifecycle Stage\n77,Kari,Customer\n".getBytes(StandardCharsets.UTF_8)));
        page.locator(id("uploadForm:read")).click();
        page.locator(id("columnsForm:remap")).click();
        assertThat(page.locator(".summary")).containsText("for one of the columns");
        page.locator(id("columnsForm:columns:0:field")).selectOption("crm-id");
        page.locator("#languages a[lang=nb]").click();
        assertThat(page.locator("#unnumberedTitle")).containsText("Hvilken kolonne");
        assertThat(page.locator(id("columnsForm:columns:0:field"))).hasValue("crm-id");
        page.locator(id("columnsForm:remap")).click();
        assertThat(page.locator("#planTitle")).hasText("Dette ville skje");
    }

    private static void reads(Page page, String language, String title) {
        page.locator("#languages a[lang=" + language + "]").click();
        assertThat(page.locator("h1")).containsText(title);
    }
}
