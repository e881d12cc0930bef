package com.qmplus.vern.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.ear.Http;
import com.qmplus.vern.ear.pages.BrowserTest;
import com.qmplus.vern.ear.pages.Look;
import jakarta.json.Json;
import java.io.StringReader;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The privacy notice as everybody finds it: without script, on paper, and for machines. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrivacyNoticeIT extends BrowserTest {

    private static final String TILT = "/api/v1/privacy-notice/tilt.json";

    @Test
    void is_found_from_the_foot_of_every_page_and_unfolds_without_script() {
        var page = visit(Look.ENGLISH.withoutScript());
        page.navigate("/help?lang=en");
        page.locator(".foot a[href='/privacy']").click();
        var newsletter = page.locator("#purpose-newsletter");
        assertThat(newsletter.locator("table")).isHidden();
        newsletter.locator("summary").click();
        assertThat(newsletter).containsText("GDPR article 6(1)(a)");
        assertThat(newsletter.locator("table")).containsText("Until you withdraw your consent");
        page.locator("#rights ~ ul a").first().click();
        assertThat(page.locator("h1")).containsText("See your data");
    }

    @Test
    void keeps_to_its_version_when_the_language_changes() {
        var page = visit(Look.ENGLISH.withoutScript());
        page.navigate("/privacy/versions/1?lang=en");
        page.locator(".languages a").click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/privacy/versions/1\\?lang=nb"));
        assertThat(page.locator("h1")).containsText("Personvernerklæring for QmPlus AS");
    }

    @Test
    void a_browser_that_has_it_need_not_fetch_it_again_until_something_is_another() {
        var first = Http.get("/privacy?lang=en");
        var tag = first.headers().firstValue("etag").orElseThrow();
        assertThat(first.headers().firstValue("cache-control")).hasValue("private, no-cache");
        var again = asked("/privacy?lang=en", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(asked("/privacy?lang=nb", tag).statusCode()).isEqualTo(200);
        assertThat(asked("/privacy/versions/1?lang=nb", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void is_the_same_whether_it_is_drawn_or_was_drawn_before() {
        var english = Http.get("/privacy?lang=en").body();
        assertThat(english).contains("Privacy notice for QmPlus AS", "id=\"purpose-newsletter\"");
        assertThat(Http.get("/privacy?lang=nb").body()).contains("Personvernerklæring for QmPlus AS");
        assertThat(Http.get("/privacy?lang=en").body()).isEqualTo(english);
    }

    private static HttpResponse<String> asked(String address, String tag) {
        return Http.send(Http.request(address).header("If-None-Match", tag).build());
    }

    @ParameterizedTest
    @CsvSource({"/privacy/pdf,nb", "/privacy/versions/1/pdf,en"})
    void is_there_on_paper(String address, String language) {
        var answer = Http.send(
                Http.request(address).header("Accept-Language", language).build());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/pdf");
        assertThat(answer.headers().firstValue("content-language")).hasValue(language);
        assertThat(answer.body()).startsWith("%PDF-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/privacy/versions/0",
                "/privacy/versions/999999",
                "/privacy/versions/one",
                "/privacy/versions/1/doc",
                "/privacy/versions/999999/pdf"
            })
    void has_no_version_that_was_not_published(String address) {
        assertThat(Http.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void machines_get_it_as_TILT_and_need_not_fetch_what_they_have() {
        var answer = Http.get(TILT + "?language=en");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/json");
        assertThat(answer.headers().firstValue("last-modified")).isPresent();
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            var tilt = reader.readObject();
            assertThat(tilt.getJsonObject("meta").getString("language")).isEqualTo("en");
            assertThat(tilt.getJsonArray("dataDisclosed")).isNotEmpty();
        }
        var tag = answer.headers().firstValue("etag").orElseThrow();
        var again = Http.send(
                Http.request(TILT + "?language=en").header("If-None-Match", tag).build());
        assertThat(again.statusCode()).isEqualTo(304);
        var otherLanguage =
                Http.send(Http.request(TILT).header("If-None-Match", tag).build());
        assertThat(otherLanguage.statusCode()).isEqualTo(200);
    }
}
