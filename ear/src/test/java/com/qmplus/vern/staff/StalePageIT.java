package com.qmplus.vern.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.qmplus.vern.ear.pages.Look;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StalePageIT extends IntranetTest {

    @Test
    void an_older_page_is_refused_with_what_has_changed_and_keeps_what_was_typed() {
        var first = signedIn("kari", Look.ENGLISH);
        var address = CaseDesk.register(first, "Ola Nordmann", "ola.nordmann@example.no");
        var second = first.context().newPage();
        second.navigate(address);
        CaseDesk.take(second);

        first.locator(id("noteForm:note")).fill("They call back on Monday.");
        first.locator(id("noteForm:addNote")).click();

        assertThat(first.locator(".summary")).containsText("Somebody has changed this since you opened it");
        assertThat(first.locator(".summary")).containsText("Since then: Taken");
        assertThat(first.locator(id("noteForm:note"))).hasValue("They call back on Monday.");

        first.locator(id("noteForm:addNote")).click();
        assertThat(first.locator("#timeline")).containsText("They call back on Monday.");
    }
}
