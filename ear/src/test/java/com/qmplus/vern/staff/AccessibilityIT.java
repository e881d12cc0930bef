package com.qmplus.vern.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.qmplus.vern.ear.pages.Look;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the intranet, in both languages and themes, wide and narrow (WCAG 2.2 AA). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessibilityIT extends IntranetTest {

    private static final List<String> DOOR = List.of("/staff/sign-in", "/staff/no-such-page");
    private static final List<String> CASE_WORKER = List.of(
            "/staff/rights/requests",
            "/staff/rights/requests?filter=ALL",
            "/staff/rights/register",
            "/staff/people/search",
            "/staff/register/index",
            "/staff/register/index?part=CATEGORIES",
            "/staff/register/index?part=SYSTEMS",
            "/staff/register/index?part=RECIPIENTS",
            "/staff/register/index?part=RELATIONS",
            "/staff/register/index?part=CONTROLLER",
            "/staff/register/element?kind=CONTROLLER&key=controller",
            "/staff/register/notice",
            "/staff/staff/account",
            "/staff/audit");
    private static final List<String> PRIVACY_MANAGER = List.of(
            "/staff/rights/second",
            "/staff/people/import",
            "/staff/register/import",
            "/staff/people/unserved?rule=DATA_WITHOUT_PURPOSE&category=web-behaviour",
            "/staff/register/index?part=FINDINGS",
            "/staff/register/element?kind=PURPOSE&key=newsletter",
            "/staff/register/edit?kind=PURPOSE&key=newsletter",
            "/staff/register/edit?kind=AGREEMENT",
            "/staff/register/edit?kind=RETENTION_RULE&purpose=newsletter");
    private static final List<String> AUDITOR = List.of("/staff/audit");
    private static final List<String> ADMINISTRATOR =
            List.of("/staff/staff/accounts", "/staff/staff/invite", "/staff/correspondence/mails");

    static Stream<Look> looks() {
        return Look.inEveryLanguageAndTheme();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void axe_finds_nothing(Look look) {
        check(window(look), DOOR);
        check(signedIn("kari", look), CASE_WORKER);
        check(signedIn("per", look), PRIVACY_MANAGER);
        check(signedIn("aud", look), AUDITOR);
        check(signedIn("adm", look), ADMINISTRATOR);
    }

    private static void check(Page page, List<String> addresses) {
        for (var address : addresses) {
            page.navigate(address);
            assertThat(faults(page)).as(address).isEmpty();
        }
    }

    private static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(AccessibilityIT::told).toList();
    }

    private static String told(Rule fault) {
        return fault.getId() + " " + fault.getNodes().getFirst().getHtml();
    }

    static Stream<Look> narrowLooks() {
        return Stream.of(Look.BOKMÅL.narrow(), Look.ENGLISH.narrow());
    }

    @ParameterizedTest
    @MethodSource("narrowLooks")
    void pages_are_read_without_scrolling_sideways_at_320_pixels(Look look) {
        fits(window(look), DOOR);
        fits(signedIn("kari", look), CASE_WORKER);
        fits(signedIn("per", look), PRIVACY_MANAGER);
        fits(signedIn("aud", look), AUDITOR);
        fits(signedIn("adm", look), ADMINISTRATOR);
    }

    private static void fits(Page page, List<String> addresses) {
        for (var address : addresses) {
            page.navigate(address);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(address)
                    .isEqualTo(320);
        }
    }
}
