package com.qmplus.vern.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.qmplus.vern.ear.pages.BrowserTest;
import com.qmplus.vern.ear.pages.Look;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Going back, two windows, a slip of the pen, a lost connection, an hour away: what was typed is still there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NothingIsLostIT extends BrowserTest {

    private final Look look = Look.ENGLISH.withoutScript();

    @Test
    void an_answer_that_cannot_be_used_is_shown_again_with_what_is_wrong() {
        var page = visit(look);
        AccessTask.on(page).begin().answer("name", AccessTask.NAME).answer("email", "not an address");

        assertThat(page).hasTitle(Pattern.compile("^Error: What is your e-mail address\\?.*"));
        assertThat(page.locator("#email")).hasValue("not an address");
        assertThat(page.locator("#email")).hasAttribute("aria-invalid", "true");
        page.locator(".govuk-error-summary a").click();
        assertThat(page.locator("#email")).isFocused();
        assertThat(page.url()).contains("draft=");
    }

    @Test
    void the_summary_of_mistakes_has_the_focus_without_script() {
        var page = visit(look);
        AccessTask.on(page).begin().answer("name", "");
        assertThat(page.locator(".govuk-error-summary")).isFocused();
    }

    @Test
    void the_back_button_and_the_back_link_show_what_was_written() {
        var page = visit(look);
        AccessTask.on(page).begin().answer("name", AccessTask.NAME).answer("email", AccessTask.EMAIL);
        assertThat(page.locator("#phone")).isVisible();
        page.goBack();
        assertThat(page.locator("#email")).hasValue(AccessTask.EMAIL);
        page.locator(".govuk-back-link").click();
        assertThat(page.locator("#name")).hasValue(AccessTask.NAME);
    }

    @Test
    void two_windows_keep_two_requests_apart() {
        var first = visit(look);
        AccessTask.on(first).begin().answer("name", "Ola Én");
        var second = first.context().newPage();
        AccessTask.on(second).begin().answer("name", "Kari To");
        first.locator(".govuk-back-link").click();
        second.locator(".govuk-back-link").click();
        assertThat(first.locator("#name")).hasValue("Ola Én");
        assertThat(second.locator("#name")).hasValue("Kari To");
    }

    @Test
    void a_session_is_not_needed_at_all() {
        var page = visit(look);
        AccessTask.on(page).begin().answer("name", AccessTask.NAME);
        page.context().clearCookies();
        AccessTask.on(page)
                .answer("email", AccessTask.EMAIL)
                .answer("phone", "")
                .answer("what", "");
        assertThat(page.locator("#send")).isVisible();
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void sending_twice_makes_one_request() {
        var page = visit(look);
        AccessTask.on(page).begin().answerAll();
        var twin = page.context().newPage();
        twin.navigate(page.url());
        var receipt = AccessTask.on(page).send();
        twin.locator("#send").click();
        assertThat(twin.locator("#reference")).hasText(receipt.reference());
        page.goBack();
        assertThat(page.locator("#reference")).hasText(receipt.reference());
    }

    @Test
    void what_is_typed_into_a_draft_that_is_gone_begins_a_new_one() {
        var page = visit(look);
        var gone = UUID.randomUUID();
        var location = post(page, "/ask/what?draft=" + gone, "what", "Everything since May");
        page.navigate(location);
        assertThat(page.locator(".note")).containsText("had deleted what you wrote earlier");
        assertThat(page.locator("[name=whom]:checked")).hasCount(0);
        page.locator("#continue").click();
        assertThat(page.locator("#whom-error")).isVisible();
        page.locator("#whom").check();
        page.locator("#continue").click();
        AccessTask.on(page)
                .answer("name", AccessTask.NAME)
                .answer("email", AccessTask.EMAIL)
                .answer("phone", "");
        assertThat(page.locator("#what")).hasValue("Everything since May");
    }

    @Test
    void a_draft_that_is_gone_says_so_and_offers_to_begin_again() {
        var page = visit(look);
        page.navigate("/ask/email?draft=" + UUID.randomUUID());
        assertThat(page.locator("h1")).hasText("The request is no longer here");
        page.locator("#begin").click();
        AccessTask.on(page).begin();
        assertThat(page.locator("#name")).isVisible();
    }

    @Test
    void going_back_never_makes_a_request_for_another_ones_own() {
        var page = visit(look);
        page.navigate("/ask/start");
        page.locator("#whom-GUARDIAN").check();
        page.locator("#begin").click();
        assertThat(page.locator("#concernedName")).isVisible();
        page.locator(".govuk-back-link").click();
        assertThat(page.locator("#whom-GUARDIAN")).isChecked();
        page.locator("#continue").click();
        assertThat(page.locator("#concernedName")).isVisible();
        page.locator("#concernedName").fill("Ida Prøve");
        page.locator("#concernedAge").fill("9");
        page.locator("#continue").click();
        page.locator(".govuk-back-link").click();
        assertThat(page.locator("#concernedName")).hasValue("Ida Prøve");
    }

    @Test
    void a_program_that_fills_in_everything_is_held_and_a_person_gets_through() {
        var page = visit(look);
        AccessTask.on(page).begin().answerAll();
        page.locator("#nickname").evaluate("it => it.value = 'Robot'");
        page.locator("#send").click();
        assertThat(page.locator(".note--soon")).isVisible();
        assertThat(AccessTask.on(page).send().reference()).isNotEmpty();
    }

    private static String post(Page page, String address, String field, String text) {
        var form = FormData.create()
                .set("form", "form")
                .set(field, text)
                .set("continue", "Continue")
                .set("jakarta.faces.ViewState", "stateless");
        var answer = page.context()
                .request()
                .post(address, RequestOptions.create().setForm(form).setMaxRedirects(0));
        assertThat(answer.status()).isEqualTo(302);
        return answer.headers().get("location");
    }
}
