package com.qmplus.vern.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.FilePayload;
import com.qmplus.vern.ear.pages.Axe;
import com.qmplus.vern.ear.pages.BrowserTest;
import com.qmplus.vern.ear.pages.Look;
import com.qmplus.vern.ear.pages.Visitors;
import com.qmplus.vern.portal.AccessTask.Receipt;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What was decided happens: by Vern in its own store, by an employee where no machine reaches, and the person sees both. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CarriedOutIT extends BrowserTest {

    private static final String NAME = "Hanne Solheim";
    private static final String EMAIL = "hanne.solheim@example.org"; // reads the newsletter, and nothing else
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Page page = visit(Look.ENGLISH.narrow());
    private final Page staff = caseWorker();
    private final Desk desk = new Desk(staff);

    @Test
    void what_is_erased_goes_in_every_system_and_the_person_sees_it() {
        var receipt = asksForErasure();
        desk.open(receipt.reference());
        var address = staff.url();
        desk.take();
        desk.findPerson();
        desk.searchEverywhere("hubspot", "interests", "Internrevisjon");
        desk.decide();
        desk.approve();
        desk.send();

        goesInVernsOwnStore(address);
        assertThat(staff.locator(id("nextForm:close"))).hasCount(0);
        reads(receipt);
        assertThat(page.locator("[aria-labelledby=carried] li.now")).containsText("HubSpot");
        assertThat(page.locator("[aria-labelledby=carried] li.done")).containsText("Vern");

        assertThat(page.locator("[aria-labelledby=outcomes]")).containsText("We delete");
        assertThat(page.locator("[aria-labelledby=outcomes]")).containsText("You have withdrawn your consent.");
        assertThat(page.locator("[aria-labelledby=outcomes]")).containsText("Article 17(1)(b)");

        isDoneByHand();
        page.reload();
        assertThat(page.locator("[aria-labelledby=carried] li.done")).hasCount(2);
        assertThat(page.locator("html").boundingBox().width).isLessThanOrEqualTo(320);
        assertThat(Axe.faults(page)).isEmpty();
    }

    private Receipt asksForErasure() {
        page.navigate("/ask/start?right=delete");
        page.locator("#begin").click();
        AccessTask.on(page).answer("name", NAME).answer("email", EMAIL).answer("phone", "");
        page.locator("#why-CONSENT_WITHDRAWN").check();
        page.locator("#continue").click();
        if (page.locator("#what").count() > 0) AccessTask.on(page).answer("what", "");
        var receipt = AccessTask.on(page).send();
        page.navigate(TrialMails.linkTo(page, EMAIL, "/confirm"));
        page.locator("#confirm").click();
        return receipt;
    }

    /** Within seconds of the answer, by itself. */
    private void goesInVernsOwnStore(String address) {
        var until = Instant.now().plus(PATIENCE);
        while (staff.locator("#errands .badge.done").count() == 0
                && Instant.now().isBefore(until)) {
            staff.waitForTimeout(1_000);
            staff.navigate(address);
        }
        assertThat(staff.locator("#errands .badge.done")).hasCount(1, new HasCountOptions().setTimeout(1_000));
    }

    private void reads(Receipt receipt) {
        page.navigate(TrialMails.linkTo(page, EMAIL, "/answer"));
        page.locator("#code").fill(receipt.code());
        page.locator("#enter").click();
        page.navigate("/status/case");
    }

    private void isDoneByHand() {
        staff.locator("#carryOut").click();
        assertThat(staff.locator("main")).containsText(EMAIL);
        assertThat(staff.locator("main")).containsText("Internrevisjon");
        assertThat(staff.locator("main")).containsText("Søk etter kontakten på e-postadressen");
        assertThat(Axe.faults(staff)).isEmpty();
        attaches("shot.html", "<script>alert(1)</script>");
        assertThat(staff.locator("#evidenceForm .error")).containsText("kan kjøres");
        attaches("gone.txt", "The contact is gone");
        assertThat(staff.locator("#evidenceForm a")).containsText("gone.txt");
        staff.locator(id("carryForm:done")).click();
        assertThat(staff.locator(".error").first()).isVisible();
        staff.locator(id("carryForm:words")).fill("Erased the contact today");
        staff.locator(id("carryForm:done")).click();
        assertThat(staff.locator("#errands .badge.done")).hasCount(2);
        assertThat(staff.locator("#errands")).containsText("Erased the contact today");
        var file = staff.waitForDownload(
                () -> staff.locator("#errands a[href*='/rights/evidence']").click());
        assertThat(file.suggestedFilename()).isEqualTo("gone.txt");
    }

    private void attaches(String name, String content) {
        staff.locator(id("evidenceForm:upload"))
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
        staff.locator(id("evidenceForm:attach")).click();
    }

    private static String id(String id) {
        return "[id='" + id + "']";
    }

    private static Page caseWorker() {
        return Visitors.browser()
                .newContext(Visitors.signedIn("kari").setLocale("en"))
                .newPage();
    }
}
