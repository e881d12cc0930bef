package com.qmplus.vern.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
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
    void finds_their_own_reading_in_the_log() {
        var auditor = signedIn("aud", Look.ENGLISH);
        auditor.navigate("/staff/audit");
        auditor.navigate("/staff/audit");
        assertThat(auditor.locator("#log")).containsText(Pattern.compile("Aud Moen\\s+searched\\s+the access log"));
    }
}
