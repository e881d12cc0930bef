package com.qmplus.vern.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.qmplus.vern.ear.pages.BrowserTest;
import com.qmplus.vern.ear.pages.Look;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every right is claimed in public, on a phone, without script, in the person's words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT)
class EveryRightIT extends BrowserTest {

    private final Page page = visit(Look.ENGLISH.narrow().withoutScript());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            see      |            | See your data
            correct  |            | Correct your data
            delete   | UNLAWFUL   | Delete your data
            stop     |            | Stop marketing
            withdraw |            | Withdraw consent
            take     | TRANSFER   | Take your data with you
            object   |            | Object to how we use your data
            limit    | NEEDED_FOR_CLAIMS | Have the use of your data limited
            review   |            | Have a human being look at a decision
            """)
    void is_claimed_and_followed(String right, String ground, String title) {
        begin(right);
        AccessTask.on(page)
                .answer("name", AccessTask.NAME)
                .answer("email", AccessTask.EMAIL)
                .answer("phone", "");
        if (ground != null) choose("#why-" + ground);
        if (page.locator("#what").count() > 0)
            AccessTask.on(page).answer("what", "Ring Kari 😀 <script>alert(1)</script>");
        assertThat(page.locator("#rights")).hasText(title);
        isNoWiderThanThePhone();

        AccessTask.on(page).send().open(page);

        assertThat(page.locator("#claims")).containsText(title);
        isNoWiderThanThePhone();
    }

    @Test
    void one_request_asks_for_several_things_and_for_one_of_them_no_longer() {
        begin("see");
        AccessTask.on(page).answerAll();
        page.locator("#more").click();
        choose("#rights-delete", "#rights-stop");
        choose("[name=why][value=UNNECESSARY]");
        AccessTask.on(page).answer("what", "My phone number");
        assertThat(page.locator(".govuk-summary-list")).containsText("You no longer need it");
        AccessTask.on(page).send().open(page);

        page.locator("#claims a").last().click();
        page.locator("#withdraw").click();

        assertThat(page.locator("#claims li"))
                .containsText(new String[] {"See your data", "Delete your data", "withdrawn"});
    }

    @Test
    void with_the_last_of_it_the_whole_request_is_withdrawn() {
        begin("stop");
        AccessTask.on(page)
                .answer("name", AccessTask.NAME)
                .answer("email", AccessTask.EMAIL)
                .answer("phone", "")
                .send()
                .open(page);
        page.locator("#claims a").click();
        var again = page.url();
        page.locator("#withdraw").click();

        assertThat(page.locator(".note")).containsText("You have withdrawn the request");
        page.navigate(again);
        assertThat(page.locator("#withdraw")).hasCount(0);
        assertThat(page.locator("h1")).hasText("Your request");
    }

    @Test
    void what_cannot_be_left_out_is_asked_for_again_and_nothing_is_lost() {
        begin("correct");
        AccessTask.on(page)
                .answer("name", AccessTask.NAME)
                .answer("email", AccessTask.EMAIL)
                .answer("phone", "")
                .answer("what", " ");
        assertThat(page.locator(".govuk-error-summary")).containsText("Write what is wrong, and what it should say");
        AccessTask.on(page).answer("what", "It is 22 95 83 64");
        page.locator("#more").click();
        page.locator("#rights-correct").uncheck();
        page.locator("#continue").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Choose at least one thing");
        choose("#rights-correct");
        assertThat(page.locator(".govuk-summary-list")).containsText("It is 22 95 83 64");
    }

    private void begin(String right) {
        page.navigate("/ask/start?right=" + right);
        page.locator("#begin").click();
    }

    private void choose(String... marks) {
        for (var mark : marks) page.locator(mark).check();
        page.locator("#continue").click();
    }

    private void isNoWiderThanThePhone() {
        assertThat(page.locator("html").boundingBox().width).isLessThanOrEqualTo(320);
    }
}
