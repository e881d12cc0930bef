package com.qmplus.vern.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.qmplus.vern.ear.pages.Look;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is being written when the session ends comes back to its writer, and to nobody else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptWordsIT extends IntranetTest {

    private static final String WORDS = "Everything since May,\nalso <b>mails</b>";

    @Test
    void come_back_on_the_page_where_they_were_written_with_the_reason() {
        var page = signedIn("kari", Look.ENGLISH);
        write(page);
        endSession(page);
        page.locator(id("registerForm:register")).click();

        assertThat(page.locator("h1")).hasText("Sign in");
        assertThat(page.locator("#ended")).containsText("You were signed out because the session was not used");
        assertThat(page.locator("#keptAtDoor")).isVisible();
        assertThat(kept(page)).contains("text").doesNotContain("Everything");

        enter(page, "kari");
        assertThat(page).hasURL(Pattern.compile(".*/staff/rights/register$"));
        assertThat(page.locator("#kept")).containsText("Your session ended before this was saved");
        assertThat(page.locator(id("registerForm:channel"))).hasValue("LETTER");
        assertThat(page.locator(id("registerForm:name"))).hasValue("Nora Berg");
        assertThat(page.locator(id("registerForm:scope"))).hasValue(WORDS);

        page.locator(id("registerForm:register")).click();
        page.waitForURL(Pattern.compile(".*/rights/request\\?id=.*"));
        assertThat(kept(page)).isEqualTo("none");
    }

    @Test
    void come_back_with_the_fields_that_a_choice_brings_up() {
        var page = signedIn("nils", Look.ENGLISH);
        var address = CaseDesk.register(page, "Nora Berg", "nora.berg@example.no");
        CaseDesk.take(page);
        CaseDesk.collect(page);
        page.locator("#attest").click();
        page.locator(id("attestForm:result:0")).check();
        CaseDesk.found(page, 0, "Invoice 17");
        page.locator(id("attestForm:addRow")).click();
        CaseDesk.found(page, 1, "Invoice 18");
        endSession(page);
        page.locator(id("attestForm:save")).click();
        assertThat(page.locator("#keptAtDoor")).isVisible();

        enter(page, "nils");
        assertThat(page.locator(id("attestForm:rows:0:value"))).hasValue("Invoice 17");
        assertThat(page.locator(id("attestForm:rows:0:field"))).not().hasValue("");
        assertThat(page.locator("#keptRest")).hasText("Invoice 18");
        assertThat(page).hasURL(Pattern.compile(".*id=" + address.replaceFirst(".*id=", "") + "&system=.*"));
    }

    @Test
    void do_not_come_back_to_another_employee_who_signs_in_next() {
        var page = signedIn("kari", Look.ENGLISH);
        write(page);
        endSession(page);
        page.reload();
        assertThat(page.locator("#keptAtDoor")).isVisible();
        enter(page, "per");
        page.navigate("/staff/rights/register");
        assertThat(page.locator(id("registerForm:scope"))).hasValue("");
        assertThat(page.locator("#kept")).isHidden();
        assertThat(kept(page)).isEqualTo("none");
    }

    @Test
    void are_forgotten_when_their_writer_leaves_the_page_or_signs_out() {
        var page = signedIn("kari", Look.ENGLISH);
        write(page);
        page.navigate("/staff/people/search");
        assertThat(kept(page)).isEqualTo("none");

        write(page);
        page.locator("details.menu summary").click();
        page.locator(id("signOutForm:signOut")).click();
        assertThat(page.locator("h1")).hasText("Sign in");
        assertThat(page.locator("#keptAtDoor")).isHidden();
        assertThat(kept(page)).isEqualTo("none");
    }

    private static void write(Page page) {
        page.navigate("/staff/rights/register");
        page.locator(id("registerForm:channel")).selectOption("LETTER");
        page.locator(id("registerForm:name")).fill("Nora Berg");
        page.locator(id("registerForm:scope")).fill(WORDS);
        page.waitForCondition(() -> !kept(page).equals("none"));
    }

    /** As the container does when nobody has used it: its key opens nothing any more. */
    private static void endSession(Page page) {
        var key = page.context().cookies().stream()
                .filter(each -> each.name.equals("vern-staff"))
                .findFirst()
                .orElseThrow();
        key.value = "0123456789abcdef0123456789ab";
        page.context().addCookies(List.of(key));
    }

    private static String kept(Page page) {
        return (String) page.evaluate("sessionStorage.getItem('vern.kept') || 'none'");
    }
}
