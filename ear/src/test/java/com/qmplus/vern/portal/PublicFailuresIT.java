package com.qmplus.vern.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import com.qmplus.vern.ear.Http;
import com.qmplus.vern.ear.pages.BrowserTest;
import com.qmplus.vern.ear.pages.Look;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong is told in our own words, to people and to other systems. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicFailuresIT extends BrowserTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @CsvSource({
        "nb,/no-such-page,Vi finner ikke siden",
        "en,/no-such-page,We cannot find that page",
        "en,/vern/no-such-sheet.css,We cannot find that page",
        "en,/index.xhtml,We cannot find that page",
        "en,/WEB-INF/web.xml,We cannot find that page",
        "en,/ask/start?right=everything,We cannot find that page"
    })
    void what_is_not_there_is_told_in_the_visitors_language(String language, String address, String words) {
        var answer = Http.send(
                Http.request(address).header("Accept-Language", language).build());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1", words, "post@qmplus.com");
    }

    @Test
    void a_form_sent_by_another_site_is_refused() {
        var answer = Http.send(Http.request("/ask/start")
                .header("Origin", "https://elsewhere.example.com")
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString("form=form&begin=x&jakarta.faces.ViewState=stateless"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("stengt for deg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "TRACE", "PATCH"})
    void pages_know_no_other_methods(String method) {
        var answer = Http.send(Http.request("/help")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @Test
    void ten_megabytes_of_text_are_turned_away_in_words() {
        var answer = Http.send(Http.request("/ask/what?draft=" + UUID.randomUUID())
                .header("Content-Type", FORM)
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString("form=form&what=" + "a".repeat(10_000_000)))
                .build());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("That was more than we can take in");
    }

    @Test
    void another_system_that_sends_too_much_is_told_how_much_may_come() {
        var answer = Http.send(Http.request("/api/v1/requests")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString("x".repeat(300_000)))
                .build());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"detail\":\"A body may have 256 kB");
    }

    @Test
    void a_browser_that_sends_ten_megabytes_gets_to_see_it() {
        var page = visit(Look.ENGLISH);
        AccessTask.on(page)
                .begin()
                .answer("name", AccessTask.NAME)
                .answer("email", AccessTask.EMAIL)
                .answer("phone", "");
        page.locator("#what").evaluate("it => it.value = 'a'.repeat(10_000_000)");
        page.locator("#continue").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("That was more than we can take in");
        page.goBack();
        assertThat(page.locator("#what").count()).isEqualTo(1);
    }

    @Test
    void a_text_somewhat_too_long_is_kept_and_to_be_shortened() {
        var page = visit(Look.ENGLISH.withoutScript());
        AccessTask.on(page)
                .begin()
                .answer("name", AccessTask.NAME)
                .answer("email", AccessTask.EMAIL)
                .answer("phone", "");
        var text = "a".repeat(20_000);
        page.locator("#what").fill(text);
        page.locator("#continue").click();
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.locator("#what").inputValue()).isEqualTo(text);
    }

    @Test
    void other_systems_are_told_in_their_own_way() {
        assertProblem(Http.get("/api/v1/nothing"), 404);
        assertProblem(Http.get("/api/v9"), 404);
        assertProblem(Http.send(Http.request("/api/v1/info").DELETE().build()), 405);
        assertProblem(post("/api/v1/requests/status", "{not json"), 400);
        assertProblem(post("/api/v1/requests/status", "{}"), 400);
        assertProblem(post("/api/v1/requests/status", "{\"reference\":\"V-000000-0\",\"code\":\"wrong\"}"), 403);
    }

    @Test
    void every_answer_bears_the_headers_that_protect_the_reader() {
        for (var address : new String[] {"/", "/no-such-page", "/api/v1/info", "/api/v1/nothing", "/vern/tokens.css"}) {
            var headers = Http.get(address).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(address)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "frame-ancestors 'none'")
                            .doesNotContain("script-src", "unsafe"));
            assertThat(headers.firstValue("X-Content-Type-Options")).as(address).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(address).hasValue("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy"))
                    .as(address)
                    .hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).as(address).isPresent();
        }
    }

    @Test
    void pages_are_not_stored_and_set_no_cookie() {
        var headers = Http.get("/ask/start").headers();
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void the_cookie_of_a_case_does_not_go_with_forms_of_other_sites() {
        var page = visit(Look.ENGLISH);
        AccessTask.on(page).begin().answerAll().send().open(page);
        var cookie = caseCookie(page);
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.STRICT);
        page.locator("#close").click();
        assertThat(page.locator(".note--done").isVisible()).isTrue();
        assertThat(page.context().cookies()).noneMatch(kept -> kept.name.equals("vern-case"));
    }

    private static Cookie caseCookie(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("vern-case"))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> post(String address, String json) {
        return Http.send(Http.request(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"status\":" + status, "\"title\"").doesNotContain("Exception", "\tat ");
    }
}
