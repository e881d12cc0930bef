package com.qmplus.vern.ear.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.ear.Http;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever fails, the page that tells of it is whole, ours, in the reader's language, and protected like any other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErrorPagesIT {

    private static final Pattern INCIDENT = Pattern.compile("F-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final Pattern STATE = Pattern.compile("jakarta\\.faces\\.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("nonce[=-]['\"]?([A-Za-z0-9+/=]+)");

    @ParameterizedTest
    @CsvSource({"nb,Noe gikk galt hos oss", "en,Something went wrong"})
    void a_public_form_that_we_cannot_read(String language, String words) {
        var answer = send(posted("/ask/start", "xx", "multipart/form-data", language));
        assertOurs(answer, 500, language, words);
        assertThat(answer.body()).containsPattern(INCIDENT);
    }

    @ParameterizedTest
    @CsvSource({"nb,stengt for deg", "en,closed to you"})
    void a_public_form_of_another_site(String language, String words) {
        var request = form("/ask/start", "form=form", language).header("Origin", "https://elsewhere.example.com");
        assertOurs(send(request), 403, language, words);
    }

    @ParameterizedTest
    @CsvSource({"nb,finnes ikke", "en,no such page"})
    void a_page_of_the_intranet_that_is_not_there(String language, String words) {
        assertOfTheIntranet(
                send(Http.request("/staff/error/none.xhtml").header("Accept-Language", language)),
                404,
                language,
                words);
    }

    /** What a browser without script would send, and what a program does. */
    @ParameterizedTest
    @CsvSource({"nb,gikk galt", "en,went wrong"})
    void a_form_of_the_intranet_without_the_nonce_of_its_page(String language, String words) {
        var opened = send(Http.request("/staff/sign-in").header("Accept-Language", language));
        var form = form("/staff/sign-in", "signInForm=signInForm&jakarta.faces.ViewState=" + stateOf(opened), language)
                .header("Cookie", cookieOf(opened));
        assertOfTheIntranet(send(form), 500, language, words);
    }

    @Test
    void a_form_of_the_intranet_sent_by_another_site() {
        var form = form("/staff/sign-in", "signInForm=signInForm", "en").header("Sec-Fetch-Site", "cross-site");
        var answer = send(form);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertWhole(answer);
    }

    private static void assertOfTheIntranet(HttpResponse<String> answer, int status, String language, String words) {
        assertOurs(answer, status, language, words);
        assertThat(answer.body()).containsPattern(INCIDENT);
        var policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        var allowed = NONCE.matcher(policy);
        assertThat(allowed.find()).as(policy).isTrue();
        assertThat(NONCE.matcher(answer.body()).results().map(used -> used.group(1)))
                .as("nonces of the page")
                .isNotEmpty()
                .containsOnly(allowed.group(1));
    }

    private static void assertOurs(HttpResponse<String> answer, int status, String language, String words) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("lang=\"" + language + "\"", words);
        assertWhole(answer);
    }

    private static void assertWhole(HttpResponse<String> answer) {
        assertThat(answer.body()).contains("<h1", "</html>").doesNotContain("Payara", "GlassFish", "\tat ");
        var headers = answer.headers();
        assertThat(headers.firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(headers.allValues("Content-Security-Policy")).hasSize(1).allMatch(it -> it.contains("default-src"));
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    private static String stateOf(HttpResponse<String> page) {
        var state = STATE.matcher(page.body());
        assertThat(state.find()).isTrue();
        return URLEncoder.encode(state.group(1), StandardCharsets.UTF_8);
    }

    private static String cookieOf(HttpResponse<String> page) {
        return page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private static HttpRequest.Builder form(String address, String body, String language) {
        return posted(address, body, "application/x-www-form-urlencoded", language);
    }

    private static HttpRequest.Builder posted(String address, String body, String type, String language) {
        return Http.request(address)
                .header("Content-Type", type)
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return Http.send(request.build());
    }
}
