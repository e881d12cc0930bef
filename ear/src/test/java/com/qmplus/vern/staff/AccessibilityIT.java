package com.qmplus.vern.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.qmplus.vern.ear.Listed;
import com.qmplus.vern.ear.pages.Look;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final List<String> DOOR = List.of(
            "/staff/sign-in",
            "/staff/no-such-page",
            "/staff/error/expired",
            "/staff/error/failure",
            "/staff/error/forbidden",
            "/staff/error/not-found",
            "/staff/error/rule");
    private static final List<String> CASE_WORKER = List.of(
            "/staff/rights/requests",
            "/staff/rights/requests?filter=ALL",
            "/staff/rights/register",
            "/staff/rights/views",
            "/staff/rights/automated",
            "/staff/rights/automated?kind=RESTRICTED&state=OPEN",
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
            "/staff/register/edit?kind=RETENTION_RULE&purpose=newsletter",
            "/staff/control/promises",
            "/staff/control/promise?promise=P5",
            "/staff/control/policy");
    private static final List<String> AUDITOR =
            List.of("/staff/audit", "/staff/control/promises", "/staff/control/promise?promise=P19");
    private static final List<String> ADMINISTRATOR = List.of(
            "/staff/staff/accounts",
            "/staff/staff/invite",
            "/staff/staff/keys",
            "/staff/staff/key",
            "/staff/staff/key-made",
            "/staff/correspondence/mails");

    /**
     * Leads on to each role's own work; is open only before there is any account; needs a draft, which is one for all; comes only after
     * an answer has been sent.
     */
    private static final Set<String> ELSEWHERE = Set.of(
            "/staff/",
            "/staff/set-up",
            "/staff/rights/carry-out",
            "/staff/control/policy-draft",
            "/staff/register/notice-piece",
            "/staff/register/notice-preview",
            "/staff/register/notice-words");

    static Stream<Look> looks() {
        return Stream.of(Look.BOKMÅL, Look.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anyone_can_use_every_page_by_day_by_night_and_on_a_narrow_screen(Look look) {
        var checks = new StaffChecks(look);
        checks.of(window(look), DOOR);
        var kari = signedIn("kari", look);
        checks.of(kari, CASE_WORKER);
        var per = signedIn("per", look);
        cases(kari, per, look, checks);
        checks.of(per, PRIVACY_MANAGER);
        checks.of(per, ofAPerson(per));
        checks.of(signedIn("aud", look), AUDITOR);
        var adm = signedIn("adm", look);
        checks.of(adm, ADMINISTRATOR);
        door(adm, look, checks);
        checks.nothingIsWrong();
        assertThat(checks.seen()).as("pages that were looked at").containsAll(staffPages());
    }

    private static void cases(Page kari, Page per, Look look, StaffChecks checks) {
        var tour = new StaffTour(kari, checks::look);
        boolean first = look.equals(Look.BOKMÅL);
        if (first) tour.throughACase("Gunn Moe", "gunn.moe@example.com", per);
        else tour.throughACase("Elin Myhre", "elin.myhre@example.no", per);
        if (first) tour.throughAnAnswer("Håkon Vik", "hakon.vik@example.no");
        else tour.throughAnAnswer("Erik Næss", "erik.naess@example.no");
    }

    private static void door(Page adm, Look look, StaffChecks checks) {
        var name = "ny-" + look.language();
        var code = new StaffTour(adm, checks::look).asAdministrator(name);
        new StaffTour(window(look), checks::look).asInvited(name, code);
        new StaffTour(window(look), checks::look).atTheSecondFactor("kari");
    }

    private static Set<String> staffPages() {
        return Listed.in("pages").stream()
                .map(line -> line.split("\\s+")[0])
                .filter(page -> page.startsWith("/staff") && !ELSEWHERE.contains(page))
                .collect(Collectors.toSet());
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
}
