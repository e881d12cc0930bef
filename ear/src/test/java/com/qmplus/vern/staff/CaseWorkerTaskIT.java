package com.qmplus.vern.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.qmplus.vern.ear.pages.Look;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A case from the phone call to the answer, without a mouse (WCAG 2.1.1): every control is reached with Tab and used with Enter or Space. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseWorkerTaskIT extends IntranetTest {

    @Test
    void is_done_by_keyboard_alone() {
        var page = signedIn("kari", Look.ENGLISH);
        var keys = new Keyboard(page);
        keys.on("#register");
        registers(page, keys);
        keys.on(id("nextForm:take"));
        assertThat(page.locator("#nextTitle")).hasText("Who is asking?");
        keys.on(".candidate.best button");
        assertThat(page.locator("#nextTitle")).hasText("Search our systems");
        keys.on(id("nextForm:collect"));
        leaves(page, "Search our systems");
        while (next(page).equals("Look where Vern cannot")) attestsNothing(page, keys);
        assertThat(page.locator("#nextTitle")).hasText("Review the answer");
        keys.on("#review");
        leavesOneOut(page, keys);
        keys.on(id("approveForm:approve"));
        leaves(page, "Is everything right?");
        if (next(page).equals("Make sure it is the right person")) identifies(page, keys);
        if (next(page).equals("Give the person a case code")) issuesCode(page, keys);
        assertThat(page.locator("#nextTitle")).hasText("Send the answer");
        keys.on(id("nextForm:send"));
        assertThat(page.locator("#timeline")).containsText("Answer made available");
    }

    private static void registers(Page page, Keyboard keys) {
        keys.choose(id("registerForm:channel"), "Phone");
        keys.write(id("registerForm:name"), "Nora Berg");
        keys.write(id("registerForm:email"), "nora.berg@example.no");
        keys.on(id("registerForm:register"));
        page.waitForURL(Pattern.compile(".*/rights/request\\?id=.*"));
    }

    private static void attestsNothing(Page page, Keyboard keys) {
        keys.on("#attest");
        keys.reach(id("attestForm:result:0"));
        page.keyboard().press("ArrowDown");
        if (page.url().contains("system=hubspot")) keys.tick(id("attestForm:sure"));
        keys.on(id("attestForm:save"));
        page.waitForURL(Pattern.compile(".*/rights/request\\?id=.*"));
    }

    private static void leavesOneOut(Page page, Keyboard keys) {
        keys.on(".act a");
        keys.write(id("excludeForm:reason"), "It tells about a colleague too.");
        keys.on(id("excludeForm:exclude"));
        assertThat(page.locator("tr.out")).hasCount(1);
    }

    private static void identifies(Page page, Keyboard keys) {
        keys.choose(id("doubtForm:ground"), "The address has not answered.");
        keys.choose(id("doubtForm:harm"), "Little or some harm");
        keys.write(id("doubtForm:reason"), "They asked by phone.");
        keys.on(id("doubtForm:doubt"));
        keys.choose(id("identityForm:method"), "Call to a number on file");
        keys.on(id("identityForm:prove"));
        leaves(page, "Make sure it is the right person");
    }

    private static void issuesCode(Page page, Keyboard keys) {
        keys.choose(id("codeForm:how"), "By phone, to a number on file");
        keys.on(id("codeForm:issue"));
        assertThat(page.locator("#issuedCode")).hasText(Pattern.compile("\\w{4}-\\w{4}-\\w{4}"));
        keys.on("#next a.button");
    }

    /** What was to be done is done; a slow page may show it a little longer. */
    private static void leaves(Page page, String done) {
        assertThat(page.locator("#nextTitle")).not().hasText(done);
    }

    private static String next(Page page) {
        page.locator("#nextTitle").waitFor();
        return page.locator("#nextTitle").textContent();
    }
}
