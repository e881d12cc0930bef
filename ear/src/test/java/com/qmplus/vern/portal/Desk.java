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

    void approve() {
        page.locator("#review").click();
        move("approveForm:approve");
    }

    void identify() {
        prove("identityForm");
        move("identityForm:record");
    }

    private void prove(String form) {
        page.locator(id(form + ":method")).selectOption(new SelectOption().setIndex(1));
        page.locator(id(form + ":seen")).fill("They answered, and knew of the request.");
    }

    /** A code that takes the place of the lost one, after another step to make sure who the person is. */
    String issueCode() {
        page.locator("#who summary").first().click();
        prove("furtherForm");
        page.locator(id("furtherForm:record")).click();
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
