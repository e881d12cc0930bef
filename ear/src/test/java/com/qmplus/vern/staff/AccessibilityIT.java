package com.qmplus.vern.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.qmplus.vern.ear.pages.Look;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the intranet, in both languages and themes, wide and narrow (WCAG 2.2 AA). */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT)
class AccessibilityIT extends IntranetTest {

    private static final int NARROW = 320;
    private static final List<String> DOOR = List.of("/staff/sign-in", "/staff/no-such-page");
    private static final List<String> CASE_WORKER = List.of(
            "/staff/rights/requests",
            "/staff/rights/requests?filter=ALL",
            "/staff/rights/register",
            "/staff/rights/views",
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
            "/staff/staff/deputy",
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
    private static final List<String> ADMINISTRATOR = List.of(
            "/staff/staff/accounts",
            "/staff/staff/invite",
            "/staff/staff/keys",
            "/staff/staff/key",
            "/staff/staff/key-made",
            "/staff/correspondence/mails");

    static Stream<Look> looks() {
        return Stream.of(Look.BOKMÅL, Look.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anyone_can_use_every_page_by_day_by_night_and_on_a_narrow_screen(Look look) {
        check(window(look), DOOR);
        check(signedIn("kari", look), CASE_WORKER);
        var per = signedIn("per", look);
        check(per, PRIVACY_MANAGER);
        check(per, ofAPerson(per));
        check(signedIn("aud", look), AUDITOR);
        check(signedIn("adm", look), ADMINISTRATOR);
    }

    /** To whom their data were disclosed, and what is kept of them for a dispute. */
    private static List<String> ofAPerson(Page page) {
        page.navigate("/staff/people/search");
        page.locator("select[id$=purpose]").selectOption("accountability");
        page.locator("input[id$=':text']").fill("Anne");
        page.locator(id("searchForm:search")).click();
        page.locator("#found a.open").first().click();
        return List.of(href(page, "/disclosure/disclosures?"), href(page, "/retention/holds?"));
    }

    private static String href(Page page, String address) {
        return page.locator("main a[href*='" + address + "']").first().getAttribute("href");
    }

    private static void check(Page page, List<String> addresses) {
        for (var address : addresses) {
            page.navigate(address);
            var softly = new SoftAssertions();
            softly.assertThat(byNight(page)).as("by night").isEmpty();
            softly.assertThat(byDay(page)).as("by day").isEmpty();
            softly.assertThat(width(page)).as("width of 320 pixels").isEqualTo(NARROW);
            assertThat(softly.errorsCollected()).as(address).isEmpty();
        }
    }

    /** Only the colours differ. */
    private static List<String> byNight(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return faults(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private static List<String> byDay(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return faults(new AxeBuilder(page));
    }

    /** There are no frames that axe would have to open pages for. */
    private static List<String> faults(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(AccessibilityIT::told)
                .toList();
    }

    private static String told(Rule fault) {
        return fault.getId() + " " + fault.getNodes().getFirst().getHtml();
    }

    private static Object width(Page page) {
        var usual = page.viewportSize();
        page.setViewportSize(NARROW, usual.height);
        var width = page.evaluate("document.documentElement.scrollWidth");
        page.setViewportSize(usual.width, usual.height);
        return width;
    }
}
