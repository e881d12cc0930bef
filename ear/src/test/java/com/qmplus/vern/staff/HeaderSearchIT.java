package com.qmplus.vern.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.qmplus.vern.ear.pages.Look;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HeaderSearchIT extends IntranetTest {

    @Test
    void holds_the_words_where_what_they_found_is_listed_and_nowhere_else() {
        var page = signedIn("kari", Look.ENGLISH);
        var field = page.locator(id("find:findText"));
        field.fill("nordmann");
        field.press("Enter");
        assertThat(page.locator("#narrowed")).containsText("nordmann");
        assertThat(field).hasValue("nordmann");

        page.navigate("/staff/people/search");
        assertThat(field).hasValue("");
        page.navigate("/staff/register/index");
        assertThat(field).hasValue("");
        field.fill("moe");
        field.press("Enter");
        assertThat(page.locator("#narrowed")).containsText("moe");
    }
}
