package com.qmplus.vern.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.qmplus.vern.ear.pages.BrowserTest;
import com.qmplus.vern.ear.pages.Look;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person asks to see their data, without script, and follows the case. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicTaskIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"nb,Vi har fått forespørselen din", "en,We have your request"})
    void a_request_is_sent_and_its_case_opened_in_either_language(String language, String thanks) {
        var page = visit(Look.in(language).withoutScript());
        var receipt = AccessTask.on(page).begin().answerAll().send();

        assertThat(page.locator("h1")).hasText(thanks);
        assertThat(receipt.reference()).matches("V-[0-9A-Z]{6}-[0-9A-Z*~$=]");
        assertThat(receipt.code()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(page.locator(".timeline li")).hasCount(3);

        receipt.open(page);
        assertThat(page).hasURL(Pattern.compile(".*/status/case"));
        assertThat(page.locator(".timeline .done").first()).isVisible();
        assertThat(page.locator(".facts .token")).hasText(receipt.reference());
    }

    @Test
    void the_keyboard_alone_does_the_whole_task() {
        var page = visit(Look.ENGLISH);
        page.navigate("/");
        tabTo(page, ".card--first a");
        page.keyboard().press("Enter");
        tabTo(page, "#begin");
        page.keyboard().press("Enter");
        type(page, "name", AccessTask.NAME);
        type(page, "email", AccessTask.EMAIL);
        type(page, "phone", "");
        type(page, "what", "");
        tabTo(page, "#send");
        page.keyboard().press("Enter");
        assertThat(page.locator("#code")).isVisible();
    }

    @Test
    void a_change_returns_to_the_check_and_keeps_the_rest() {
        var page = visit(Look.ENGLISH.withoutScript());
        AccessTask.on(page).begin().answerAll();
        page.locator(".govuk-summary-list__actions a[href*='/ask/name']").click();
        AccessTask.on(page).answer("name", "Kari <script>alert(1)</script>");
        assertThat(page.locator("h1")).hasText("Check your answers");
        assertThat(page.locator(".govuk-summary-list__value").nth(3)).hasText("Kari <script>alert(1)</script>");
        assertThat(page.locator(".govuk-summary-list__value").nth(4)).hasText(AccessTask.EMAIL);
    }

    @Test
    void the_code_is_shown_in_both_languages_to_the_browser_that_sent_the_request() {
        var page = visit(Look.ENGLISH.withoutScript());
        var receipt = AccessTask.on(page).begin().answerAll().send();
        page.locator(".languages a").click();
        assertThat(page.locator("html")).hasAttribute("lang", "nb");
        assertThat(page.locator("#code")).hasText(receipt.code());
    }

    @Test
    void the_code_is_shown_to_nobody_else_who_has_the_address() {
        var sender = visit(Look.ENGLISH.withoutScript());
        AccessTask.on(sender).begin().answerAll().send();
        var page = visit(Look.ENGLISH.withoutScript());
        page.navigate(sender.url());
        assertThat(page.locator("#code")).hasCount(0);
        assertThat(page.locator("#reference")).isVisible();
        assertThat(page.locator("main a[href^='/lost-code']")).isVisible();
    }

    @Test
    void a_first_load_that_is_cut_off_does_not_cost_the_code() {
        var page = visit(Look.ENGLISH.withoutScript());
        AccessTask.on(page).begin().answerAll();
        page.route("**/ask/received*", route -> {
            route.fetch();
            route.abort();
        });
        page.locator("#send").click();
        var address = page.url().replace("check", "received");
        page.unroute("**/ask/received*");
        page.navigate(address);
        assertThat(page.locator("#code")).hasText(Pattern.compile("\\w{4}-\\w{4}-\\w{4}"));
    }

    @Test
    void wrong_codes_say_the_same_whether_or_not_there_is_such_a_case() {
        var page = visit(Look.ENGLISH.withoutScript());
        var receipt = AccessTask.on(page).begin().answerAll().send();
        new AccessTask.Receipt(receipt.reference(), "0000-0000-0000").open(page);
        var known = page.locator(".govuk-error-summary").textContent();
        new AccessTask.Receipt("V-000000-0", "0000-0000-0000").open(page);
        assertThat(page.locator(".govuk-error-summary").textContent()).isEqualTo(known);
        assertThat(page).hasTitle(Pattern.compile("^Error: .*"));
    }

    @Test
    void an_address_is_confirmed_by_the_button_not_by_opening_the_link() {
        var page = visit(Look.ENGLISH.withoutScript());
        AccessTask.on(page).begin().answerAll().send();
        page.navigate("/confirm?token=no-such-token");
        assertThat(page.locator("#confirm")).isVisible();
        page.locator("#confirm").click();
        assertThat(page.locator("h1")).hasText("We do not know this link");
    }

    private static void type(Page page, String field, String text) {
        tabTo(page, "#" + field);
        page.keyboard().type(text);
        tabTo(page, "#continue");
        page.keyboard().press("Enter");
    }

    private static void tabTo(Page page, String selector) {
        assertThat(page.locator(selector)).isVisible();
        for (int tabs = 0; tabs < 40; tabs++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.locator(selector).evaluate("it => it === document.activeElement")) return;
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }
}
