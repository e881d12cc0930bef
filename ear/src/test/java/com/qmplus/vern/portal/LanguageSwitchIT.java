package com.qmplus.vern.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.qmplus.vern.ear.pages.BrowserTest;
import com.qmplus.vern.ear.pages.Look;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The other language is one press away on every public page, and costs nothing that is typed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT)
class LanguageSwitchIT extends BrowserTest {

    private static final String FIELDS =
            "main input:not([type=hidden], [type=submit], #nickname), main textarea, main select";

    private final Page page = visit(Look.ENGLISH.withoutScript());
    private final Set<String> seen = new HashSet<>();

    @Test
    void every_field_of_every_public_form_keeps_what_was_typed() {
        Tour.of(page, this::switches);
        assertThat(seen).contains("name", "email", "phone", "what", "why", "rights", "number", "code");
    }

    /** There and back again, since the tour goes on from here. */
    private void switches(Page anyPage) {
        var fields = page.locator(FIELDS).all();
        if (fields.isEmpty()) return;
        fields.forEach(this::type);
        var typed = values();
        switchTo("nb");
        assertThat(values()).as(page.url()).isEqualTo(typed);
        assertThat(page.locator(".govuk-error-summary")).hasCount(0);
        switchTo("en");
        assertThat(values()).as(page.url()).isEqualTo(typed);
    }

    private void type(Locator field) {
        seen.add(field.getAttribute("id"));
        if (isMark(field)) field.check();
        else write(field);
    }

    private static void write(Locator field) {
        var text = "ø " + field.getAttribute("id") + " 17829039869"; // could not be saved
        field.fill(text);
    }

    /** A radio button or a box. */
    private static boolean isMark(Locator field) {
        return field.evaluate("it => it.type === 'radio' || it.type === 'checkbox'")
                .equals(true);
    }

    private List<String> values() {
        return page.locator(FIELDS).all().stream()
                .map(field -> isMark(field) ? String.valueOf(field.isChecked()) : field.inputValue())
                .toList();
    }

    private void switchTo(String language) {
        page.locator(".languages [lang=" + language + "]").click();
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    @Test
    void what_was_typed_is_saved_after_the_switch_and_the_language_stays() {
        AccessTask.on(page).begin();
        page.locator("#name").fill(AccessTask.NAME);
        switchTo("nb");
        page.locator("#continue").click();
        assertThat(page.locator("h1")).hasText("Hva er e-postadressen din?");
        page.locator(".govuk-back-link").click();
        assertThat(page.locator("#name")).hasValue(AccessTask.NAME);
    }

    @Test
    void the_enter_key_sends_the_form_and_does_not_switch() {
        AccessTask.on(page).begin();
        page.locator("#name").fill(AccessTask.NAME);
        page.locator("#name").press("Enter");
        assertThat(page.locator("h1")).hasText("What is your e-mail address?");
        for (var address : List.of("/status", "/answer", "/lost-code")) {
            page.navigate(address);
            page.locator("#number").press("Enter");
            assertThat(page.locator(".govuk-error-summary")).isVisible();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
    }
}
