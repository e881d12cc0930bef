package com.qmplus.vern.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SameSiteAttribute;
import com.qmplus.vern.ear.pages.Look;
import com.qmplus.vern.ear.pages.Visitors;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInIT extends IntranetTest {

    @ParameterizedTest
    @CsvSource({
        "kari,/staff/rights/requests",
        "dag,/staff/rights/requests",
        "aud,/staff/audit",
        "adm,/staff/staff/accounts"
    })
    void leads_each_role_to_its_own_work(String name, String home) {
        assertThat(signedIn(name, Look.ENGLISH)).hasURL(Pattern.compile(".*" + home + "$"));
    }

    @Test
    void needs_the_second_factor_too() {
        var page = window(Look.ENGLISH);
        page.navigate("/staff/");
        Visitors.password(page, "kari", Visitors.PASSWORD);
        page.navigate("/staff/rights/requests");
        assertThat(page.locator("h1")).hasText("Sign in");
    }

    @Test
    void leads_back_to_the_page_that_was_asked_for() {
        var page = window(Look.ENGLISH);
        page.navigate("/staff/register/index?part=SYSTEMS");
        Visitors.enter(page, "kari");
        assertThat(page).hasURL(Pattern.compile(".*/staff/register/index\\?part=SYSTEMS$"));
    }

    @Test
    void changes_the_session_id_and_hides_the_cookie_from_scripts_and_from_the_forms_of_other_sites() {
        var page = window(Look.ENGLISH);
        page.navigate("/staff/sign-in");
        var before = cookie(page);
        Visitors.enter(page, "kari");
        page.locator("#side").waitFor();
        var after = page.context().cookies().stream()
                .filter(each -> each.name.equals("vern-staff"))
                .findFirst()
                .orElseThrow();
        Assertions.assertThat(after.value).isNotEqualTo(before);
        Assertions.assertThat(after.httpOnly).isTrue();
        Assertions.assertThat(after.sameSite).isEqualTo(SameSiteAttribute.LAX);
    }

    private static String cookie(Page page) {
        return page.context().cookies().stream()
                .filter(each -> each.name.equals("vern-staff"))
                .map(each -> each.value)
                .findFirst()
                .orElse("");
    }

    @Test
    void locks_a_name_after_five_wrong_tries_known_or_not() {
        var page = window(Look.ENGLISH);
        page.navigate("/staff/sign-in");
        IntStream.range(0, 5).forEach(each -> Visitors.password(page, "nobody-by-that-name", "wrong password"));
        assertThat(page.locator(".summary")).containsText("Too many wrong tries");
    }

    @Test
    void signing_out_everywhere_ends_the_session_in_another_browser() {
        var here = signedIn("nils", Look.ENGLISH);
        var there = signedIn("nils", Look.ENGLISH);
        here.navigate("/staff/staff/account");
        here.locator(id("sessionsForm:signOutEverywhere")).click();
        assertThat(here.locator("h1")).hasText("Sign in");
        there.navigate("/staff/rights/requests");
        assertThat(there.locator("h1")).hasText("Sign in");
        assertThat(there.locator("#ended")).containsText("all your sessions were ended");
    }

    @Test
    void tells_who_left_a_session_why_it_is_over_and_a_stranger_nothing() {
        var page = window(Look.BOKMÅL);
        page.navigate("/staff/rights/requests");
        assertThat(page.locator("h1")).hasText("Logg inn");
        assertThat(page.locator("#ended")).hasCount(0);

        var left = page.context().cookies().stream()
                .filter(each -> each.name.equals("vern-staff"))
                .findFirst()
                .orElseThrow();
        left.value = "0123456789abcdef0123456789ab";
        page.context().addCookies(List.of(left));
        page.navigate("/staff/rights/requests");
        assertThat(page.locator("#ended")).containsText("Du ble logget ut fordi økten ikke ble brukt på en stund");
    }

    @ParameterizedTest
    @CsvSource({
        "IDLE, the session was not used for a while",
        "LIMIT, a session lasts only so long",
        "EVERYWHERE, all your sessions were ended"
    })
    void tells_at_the_door_why_a_session_is_over(String ended, String why) {
        var page = window(Look.ENGLISH);
        page.navigate("/staff/sign-in?ended=" + ended);
        assertThat(page.locator("#ended")).containsText(why);
    }

    @Test
    void warns_before_the_session_ends_and_lets_one_stay() {
        var page = window(Look.ENGLISH);
        page.clock().install();
        page.navigate("/staff/sign-in");
        Visitors.enter(page, "per");
        page.locator("#queueForm").waitFor();
        page.clock().runFor("19:00");
        assertThat(page.locator("#idle")).isVisible();
        assertThat(page.locator("#idleStay")).isFocused();
        page.locator("#idleStay").click();
        page.clock().runFor(2000);
        assertThat(page.locator("#idle")).isHidden();
    }
}
