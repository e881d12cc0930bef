package com.qmplus.vern.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.qmplus.vern.ear.pages.Look;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditorIT extends IntranetTest {

    @Test
    void reads_who_looked_for_people_and_why_and_that_an_attempt_was_refused() {
        var worker = signedIn("nils", Look.ENGLISH);
        worker.navigate("/staff/people/search");
        worker.locator(id("searchForm:purpose")).selectOption(new SelectOption().setIndex(1));
        worker.locator(id("searchForm:text")).fill("Nordmann");
        worker.locator(id("searchForm:search")).click();
        worker.locator("#found a.open").first().click();
        worker.locator("h1").waitFor();
        worker.navigate("/staff/audit");

        var auditor = signedIn("aud", Look.ENGLISH);
        auditor.locator(id("askForm:who")).fill("Nils");
        auditor.locator(id("askForm:ask")).click();

        assertThat(auditor).hasURL(Pattern.compile(".*/staff/audit\\?who=.*"));
        assertThat(auditor.locator("#log")).containsText(Pattern.compile("Nils Berg\\s+searched"));
        assertThat(auditor.locator("#log")).containsText(Pattern.compile("Nils Berg\\s+opened\\s+the data of"));
        assertThat(auditor.locator("#log")).containsText(Pattern.compile("Nils Berg\\s+tried to open"));
    }

    @Test
    void takes_a_part_of_the_question_away_by_its_chip() {
        var auditor = signedIn("aud", Look.ENGLISH);
        auditor.navigate("/staff/audit?operation=SIGN_IN&outcome=GRANTED&from=2026-01-01");
        assertThat(auditor.locator(".chip")).hasCount(3);
        assertThat(auditor.locator(".chosen")).containsText("from 1 January 2026");
        auditor.locator(".chip", new Page.LocatorOptions().setHasText("signed in"))
                .click();
        assertThat(auditor).hasURL(Pattern.compile(".*/staff/audit\\?outcome=GRANTED&from=2026-01-01"));
        assertThat(auditor.locator(".chip")).hasCount(2);
    }

    @Test
    void is_told_that_the_last_day_is_before_the_first() {
        var auditor = signedIn("aud", Look.ENGLISH);
        auditor.navigate("/staff/audit");
        auditor.locator(id("askForm:from")).fill("2026-11-02");
        auditor.locator(id("askForm:until")).fill("2026-11-01");
        auditor.locator(id("askForm:ask")).click();
        assertThat(auditor.locator("main")).containsText("Choose a day that is not before the first one.");
        assertThat(auditor.locator("#log")).hasCount(0);
    }

    @Test
    void writes_days_as_everywhere_else_and_is_told_how() {
        var auditor = signedIn("aud", Look.BOKMÅL);
        auditor.navigate("/staff/audit");
        assertThat(auditor.locator(id("askForm:from"))).hasAttribute("placeholder", "dd.mm.åååå");
        auditor.locator(id("askForm:from")).fill("i går");
        auditor.locator(id("askForm:ask")).click();
        assertThat(auditor.locator(".summary a")).containsText("Skriv «fra» som dag, måned og år");
        auditor.locator(id("askForm:from")).fill("1.11.2026");
        auditor.locator(id("askForm:ask")).click();
        assertThat(auditor).hasURL(Pattern.compile(".*/staff/audit\\?from=2026-11-01$"));
        assertThat(auditor.locator(id("askForm:from"))).hasValue("01.11.2026");
    }

    @Test
    void reads_at_what_work_it_happened_in_words() {
        var auditor = signedIn("aud", Look.ENGLISH);
        auditor.navigate("/staff/audit");
        assertThat(auditor.locator("#log")).containsText("the digits of the second factor");
        assertThat(auditor.locator("#log")).not().containsText("SignIn.code");
    }

    @Test
    void sees_the_question_alone_while_a_name_is_unclear() {
        var auditor = signedIn("aud", Look.ENGLISH);
        auditor.navigate("/staff/audit?operation=VIEW");
        auditor.locator(id("askForm:whom")).fill("Ol");
        auditor.locator(id("askForm:ask")).click();
        assertThat(auditor.locator("main")).containsText("Which one do you mean?");
        assertThat(auditor.locator("#log")).hasCount(0);
        assertThat(auditor.locator(".chip")).hasCount(0);
    }

    @Test
    void turns_to_older_lines_and_back_to_the_newest() {
        var auditor = signedIn("aud", Look.ENGLISH);
        auditor.navigate("/staff/audit");
        auditor.locator("#older").click();
        assertThat(auditor).hasURL(Pattern.compile(".*before=\\d+"));
        assertThat(auditor.locator("#log li")).hasCount(50);
        auditor.locator("#newer").click();
        assertThat(auditor).hasURL(Pattern.compile(".*after=\\d+"));
        assertThat(auditor.locator("#log li")).hasCount(50);
    }

    @Test
    void finds_their_own_reading_in_the_log() {
        var auditor = signedIn("aud", Look.ENGLISH);
        auditor.navigate("/staff/audit");
        auditor.navigate("/staff/audit");
        assertThat(auditor.locator("#log")).containsText(Pattern.compile("Aud Moen\\s+searched\\s+the access log"));
    }
}
