package com.qmplus.vern.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** What a case worker does meanwhile, as far as the person sees it; by ids, since the employee chooses the language. */
final class Desk {

    private static final String LATE = "Ola Nordmann";

    private final Page page;

    Desk(Page page) {
        this.page = page;
    }

    void open(String words) {
        page.navigate("/staff/rights/requests");
        page.locator("[id$=findText]").fill(words);
        page.keyboard().press("Enter");
        page.locator("#narrowed").waitFor();
        page.locator("a.open.reference").first().click();
        page.locator("#nextTitle").waitFor();
    }

    /** The case of the trial that should have been answered; its reference. */
    String openLate() {
        open(LATE);
        return page.locator(".case-head .reference").textContent();
    }

    void again() {
        page.reload();
    }

    void take() {
        move("nextForm:take");
    }

    void findPerson() {
        var before = next();
        page.locator(".candidate button").first().click();
        assertThat(page.locator("#nextTitle")).not().hasText(before);
    }

    void searchEverywhere() {
        move("nextForm:collect");
        while (page.locator("#attest").count() == 1) findNothing();
    }

    private void findNothing() {
        page.locator("#attest").click();
        page.locator(id("attestForm:result:1")).check();
        if (page.url().contains("system=hubspot"))
            page.locator(id("attestForm:sure")).check();
        page.locator(id("attestForm:save")).click();
        page.waitForURL(Pattern.compile(".*/rights/request\\?id=.*"));
    }

    /** Nothing is found anywhere but one datum where nobody but an employee can look. */
    void searchEverywhere(String system, String field, String value) {
        move("nextForm:collect");
        while (page.locator("#attest").count() == 1)
            if (page.locator("#attest").getAttribute("href").contains("system=" + system)) find(field, value);
            else findNothing();
    }

    private void find(String field, String value) {
        page.locator("#attest").click();
        page.locator(id("attestForm:result:0")).check();
        page.locator("select[id$=':field']").selectOption(field);
        page.locator("select[id$=':source']").selectOption("crm");
        page.locator("textarea[id$=':value']").fill(value);
        page.locator(id("attestForm:save")).click();
        page.waitForURL(Pattern.compile(".*/rights/request\\?id=.*"));
    }

    /** All as it is proposed. */
    void decide() {
        var address = page.url();
        page.locator("#decide").click();
        page.locator(id("confirmForm:confirm")).click();
        assertThat(page.locator(id("confirmForm:confirm"))).hasCount(0);
        page.navigate(address);
    }

    void approve() {
        page.locator("#review").click();
        move("approveForm:approve");
    }

    private void doubt(String form) {
        page.locator(id(form + ":ground")).selectOption(new SelectOption().setIndex(1));
        page.locator(id(form + ":harm")).selectOption("ORDINARY");
        page.locator(id(form + ":reason")).fill("The address is not one that we know.");
        shownAnew(form + ":doubt");
        page.locator(".rungs").waitFor();
    }

    /** Says why it may be somebody else, and has a one-time code sent to the address on file: the clock stands. */
    void askForCode() {
        doubt("doubtForm");
        page.locator(id("identityForm:method")).selectOption("CODE_TO_CONTACT_ON_FILE");
        move("identityForm:ask");
        assertThat(page.locator("#paused")).isVisible();
        assertThat(page.locator("#allDates dd")).hasCount(3);
    }

    /** The person has shown who they are. */
    void proved() {
        again();
        assertThat(page.locator("#next")).isVisible();
        assertThat(page.locator("#nextForm\\:send")).isVisible();
        assertThat(page.locator("#paused")).hasCount(0);
    }

    /** A code that takes the place of the lost one, after another step to make sure who the person is. */
    String issueCode() {
        var closed = page.locator("#ladder:not([open]) > summary"); // open where a doubt has been recorded before
        if (closed.count() > 0) closed.click();
        page.locator("#ladder details.more > summary").first().click();
        page.locator(id("more-doubtForm:ground")).selectOption("CODE_LOST");
        page.locator(id("more-doubtForm:harm")).selectOption("ORDINARY");
        page.locator(id("more-doubtForm:reason")).fill("They called.");
        shownAnew("more-doubtForm:doubt");
        page.locator(id("more-identityForm:method")).selectOption("CALL_TO_NUMBER_ON_FILE");
        shownAnew("more-identityForm:prove");
        page.locator("#code summary").click();
        page.locator(id("codeForm:how")).selectOption(new SelectOption().setIndex(1));
        page.locator(id("codeForm:issue")).click();
        var code = page.locator("#issuedCode").textContent().strip();
        again();
        return code;
    }

    void send() {
        move("nextForm:send");
    }

    /** Presses a button after which the whole page comes again; what was on it before is not taken for it. */
    private void shownAnew(String button) {
        page.evaluate("() => document.body.dataset.before = 'yes'");
        page.locator(id(button)).click();
        page.locator("body:not([data-before])").waitFor();
    }

    private void move(String button) {
        var before = next();
        page.locator(id(button)).click();
        assertThat(page.locator("#nextTitle")).not().hasText(before);
    }

    private String next() {
        return page.locator("#nextTitle").textContent();
    }

    private static String id(String id) {
        return "[id=\"" + id + "\"]";
    }
}
