package com.qmplus.vern.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.qmplus.vern.control.PolicyVersion;
import com.qmplus.vern.ear.Http;
import com.qmplus.vern.ear.authorization.ApiKeys;
import com.qmplus.vern.ear.pages.Look;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The first finding of the promise board, from red to green: the policy tells an address that the authority no longer has. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PromiseBoardIT extends IntranetTest {

    private static final String OUTDATED = "Datatilsynet, Postboks 8177, 0034 Oslo";
    private static final String TODAY = "Datatilsynet, Postboks 458 Sentrum, 0105 Oslo";
    private static final String TIE = "#tieForm ";

    @Test
    void an_outdated_address_is_found_mended_in_a_new_version_and_told_by_mail() {
        var ida = signedIn("ida", Look.ENGLISH);
        look(ida);
        assertThat(row(ida, "P19")).containsText("Broken");

        row(ida, "P19").locator("th a").click();
        assertThat(ida.locator(".offences")).containsText("gives another address than the register");
        ida.locator(".offences a").first().click();
        assertThat(ida.locator(".sentences li:target")).containsText(OUTDATED);

        rewrites(ida);
        look(ida);
        assertThat(row(ida, "P19")).containsText("Kept");
        ida.navigate("/trial/mail");
        assertThat(ida.locator("main")).containsText("Personvernerklæringen holdes igjen: P19");
    }

    @Test
    void an_auditor_prints_the_board_and_changes_nothing() {
        var aud = signedIn("aud", Look.ENGLISH);
        aud.navigate("/staff/control/promises");
        assertThat(aud.locator(id("lookForm:look"))).hasCount(0);
        var report = aud.request().get("/staff/control/report");
        assertThat(report.headers()).containsEntry("content-type", "application/pdf");
        assertThat(new String(report.body(), 0, 5, UTF_8)).isEqualTo("%PDF-");
        assertThat(aud.request().get("/staff/control/policy-draft").status()).isEqualTo(403);
    }

    @Test
    void another_system_is_told_how_they_stand_and_monitoring_how_many_and_nothing_of_what_is_wrong() {
        look(signedIn("per", Look.ENGLISH));
        var key = ApiKeys.made("PROMISES_READ");
        var all = asked(key, "");
        assertThat(all.statusCode()).isEqualTo(200);
        assertThat(all.body())
                .contains("\"promise\":\"P5\"", "\"state\":\"BROKEN\"", "\"check\":\"bases-on-record\"")
                .contains("We only collect information about you")
                .doesNotContain("Per Lund", "PURPOSE/");
        assertThat(asked(key, "/P2").body()).contains("\"state\":\"CANNOT_TELL\"", "\"checks\":[]");
        var none = asked(key, "/P20");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(asked("vern_nothing", "").statusCode()).isEqualTo(401);
        assertThat(asked(ApiKeys.made("REQUESTS_READ"), "").statusCode()).isEqualTo(403);

        var health = Http.get("/health");
        assertThat(health.body()).contains("\"promises\"", "\"BROKEN\"", "\"CANNOT_TELL\"", "\"LOOKED\"");
        assertThat(health.body()).doesNotContain("DOWN");
        assertThat(Http.get("/health/ready").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> asked(String key, String which) {
        return Http.send(Http.request("/api/v1/promises" + which)
                .header("Authorization", "Bearer " + key)
                .header("Accept-Language", "en")
                .build());
    }

    /** All sentences but one keep what they are tied to. */
    private static void rewrites(Page page) {
        page.navigate("/staff/control/policy");
        page.locator(id("textForm:text")).fill(published().replace(OUTDATED, TODAY));
        page.locator(id("textForm:begin")).click();
        assertThat(page.locator("#untied")).containsText("1");
        assertThat(page.locator(id("draftForm:publish"))).hasCount(0);
        page.locator("#draft tr", new Page.LocatorOptions().setHasText(TODAY))
                .locator("a")
                .click();
        page.locator(TIE + "input[value=P19]").check();
        page.locator(id("tieForm:translation")).fill("Skriv til " + TODAY + ".");
        page.locator(id("tieForm:tie")).click();
        page.locator(id("draftForm:publish")).click();
        assertThat(page.locator("#sentences")).containsText(TODAY);
    }

    private static void look(Page page) {
        page.navigate("/staff/control/promises");
        page.locator(id("lookForm:look")).click();
        assertThat(page.locator("main")).containsText("Every promise has been looked at.");
    }

    private static Locator row(Page page, String promise) {
        return page.locator("#board tr#" + promise);
    }

    private static String published() {
        try (var text = PolicyVersion.class.getResourceAsStream("/com/qmplus/vern/control/policy_en.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
