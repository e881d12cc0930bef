package com.qmplus.vern.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.qmplus.vern.ear.pages.BrowserTest;
import com.qmplus.vern.ear.pages.Look;
import com.qmplus.vern.ear.pages.Visitors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A doubt, a code to the address on file, and the person who has both that mailbox and the case code (R4.2). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentityTaskIT extends BrowserTest {

    private static final String NAME = "Nora Berg";

    @Test
    void a_code_to_the_address_on_file_settles_the_doubt_and_the_clock_runs_again() {
        var page = visit(Look.ENGLISH.withoutScript());
        var receipt = AccessTask.on(page)
                .begin()
                .answerAll(NAME, "nora.new@example.org")
                .send();
        receipt.open(page);
        var desk = new Desk(caseWorker());
        desk.open(receipt.reference());
        desk.take();
        desk.findPerson();
        desk.searchEverywhere();
        desk.approve();
        desk.askForCode();

        page.navigate("/status/case");
        page.locator("#prove").click();
        page.locator("#once").fill("0000-0000");
        page.locator("#enter").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("That is not the code");
        page.locator("#once")
                .fill(TrialMails.codeOf(page, receipt.reference(), "/status/code")
                        .toLowerCase());
        page.locator("#enter").click();
        assertThat(page.locator("h1")).hasText("Thank you, now we know that it is you");
        desk.proved();
    }

    @Test
    void who_has_not_opened_a_case_enters_no_code() {
        var page = visit(Look.ENGLISH.withoutScript());
        page.navigate("/status/code");

        assertThat(page.locator("#number")).isVisible();
        assertThat(page.locator("#once")).hasCount(0);
    }

    private static Page caseWorker() {
        return Visitors.browser()
                .newContext(Visitors.signedIn("kari").setLocale("en"))
                .newPage();
    }
}
