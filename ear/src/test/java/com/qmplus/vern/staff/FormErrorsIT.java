package com.qmplus.vern.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.qmplus.vern.ear.pages.Look;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is wrong with a form is told at once, by the name of each field, and leads there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormErrorsIT extends IntranetTest {

    @Test
    void all_that_is_wrong_with_a_request_is_told_in_one_round_and_stays_as_typed() {
        var page = signedIn("kari", Look.BOKMÅL);
        page.navigate("/staff/rights/register");
        page.locator(id("registerForm:received")).fill("24.12.2999");
        page.locator(id("registerForm:email")).fill("kjell@");
        page.locator(id("registerForm:phone")).fill("xx");
        page.locator(id("registerForm:register")).click();

        assertThat(page.locator(".summary a")).hasText(new Pattern[] {
            Pattern.compile("Velg under «Hvordan kom den\\?»"),
            Pattern.compile("Den dagen er ikke kommet"),
            Pattern.compile("Fyll ut «Navn»"),
            Pattern.compile("ikke en e-postadresse"),
            Pattern.compile("ikke et telefonnummer")
        });
        assertThat(page.locator(".summary")).isFocused();
        assertThat(page.locator(id("registerForm:received"))).hasValue("24.12.2999");

        page.locator(id("registerForm:received")).fill("på mandag");
        page.locator(id("registerForm:register")).click();
        assertThat(page.locator(".summary")).containsText("Skriv «Når nådde den oss?» som dag, måned og år");
        assertThat(page.locator(id("registerForm:received"))).hasValue("på mandag");
    }

    @Test
    void nothing_there_is_not_said_by_oversight_where_vern_holds_what_came_from_there() {
        var page = lookingIn("hubspot");
        page.locator(id("attestForm:result:1")).check();
        assertThat(page.locator("#attestForm .says.soon")).containsText(Pattern.compile("Vern holds \\d+ details"));
        page.locator(id("attestForm:save")).click();
        assertThat(page.locator(".summary a")).hasText("Look once more, and tick that there is nothing.");

        page.locator(id("attestForm:sure")).check();
        page.locator(id("attestForm:save")).click();
        assertThat(page.locator("#timeline")).containsText("Confirmed that there is nothing, though Vern holds");
    }

    @Test
    void several_lines_of_what_was_found_are_told_apart_and_a_day_to_come_is_refused() {
        var page = lookingIn("accounting");
        page.locator(id("attestForm:result:0")).check();
        var kinds = page.locator(id("attestForm:rows:0:field") + " optgroup");
        assertThat(kinds).hasCount(2);
        assertThat(kinds.first()).containsText("Invoice");
        assertThat(kinds.first()).not().containsText("Interests");
        page.locator(id("attestForm:rows:0:collected")).fill("24.12.2999");
        page.locator(id("attestForm:save")).click();
        assertThat(page.locator(".summary")).containsText("Fill in “What it says”.");
        assertThat(page.locator(".summary")).containsText("That day has not come");
    }

    /** Where a case worker tells what they found by hand. */
    private static Page lookingIn(String system) {
        var page = signedIn("kari", Look.ENGLISH);
        var address = CaseDesk.register(page, "Nora Berg", "nora.berg@example.no");
        CaseDesk.take(page);
        CaseDesk.collect(page);
        page.navigate(address.replace("/request?", "/attest?") + "&system=" + system);
        return page;
    }

    @Test
    void an_empty_file_is_not_said_to_be_missing() {
        var page = signedIn("per", Look.BOKMÅL);
        page.navigate("/staff/people/import");
        page.locator(id("uploadForm:read")).click();
        assertThat(page.locator(".summary a")).hasText("Velg en fil.");
        page.locator(id("uploadForm:upload")).setInputFiles(new FilePayload("tom.csv", "text/csv", new byte[0]));
        page.locator(id("uploadForm:read")).click();
        assertThat(page.locator(".summary a")).containsText("Filen er tom");
    }
}
