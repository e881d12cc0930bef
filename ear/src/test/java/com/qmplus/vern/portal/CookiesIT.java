package com.qmplus.vern.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.ear.Http;
import com.qmplus.vern.ear.pages.BrowserTest;
import com.qmplus.vern.ear.pages.Look;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server really sends of each cookie: every attribute once, and the right one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CookiesIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_language_is_remembered_on_links_from_elsewhere(boolean tls) {
        assertSent(only(Http.request("/?lang=en"), tls), "vern-language", "Lax", "/", tls)
                .containsEntry("max-age", "31536000");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_case_that_was_opened_stays_with_our_own_pages(boolean tls) {
        var receipt = AccessTask.on(visit(Look.ENGLISH.withoutScript()))
                .begin()
                .answerAll()
                .send();
        assertSent(only(knock(receipt), tls), "vern-case", "Strict", "/", tls).doesNotContainKey("max-age");
    }

    @Test
    void a_request_that_was_sent_is_known_here_for_five_minutes() {
        var page = visit(Look.ENGLISH.withoutScript());
        AccessTask.on(page).begin().answerAll();
        var check = page.url().replaceFirst(".*(?=/ask)", "");
        var form = Http.request(check)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("form=form&jakarta.faces.ViewState=stateless&send=x&shown=1"));
        assertSent(only(form, false), "vern-sent", "Strict", "/", false).containsEntry("max-age", "300");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_session_of_an_employee_goes_along_on_links_but_not_with_forms(boolean tls) {
        assertSent(only(Http.request("/staff/sign-in"), tls), "vern-staff", "Lax", "/staff", tls);
    }

    @Test
    void no_public_page_begins_a_session() {
        for (var address : Tour.ADDRESSES)
            assertThat(Http.get(address).headers().allValues("Set-Cookie"))
                    .as(address)
                    .isEmpty();
    }

    @Test
    void a_public_page_that_sends_on_leaves_no_cookie() {
        var sent = Http.send(posted("/recipient/notice").build());
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void what_another_application_left_in_the_browser_hinders_nobody_at_the_door() {
        var sent = Http.send(posted("/staff/enrol")
                .header("Cookie", "csfcfc=yBHCAJV4JCR6hk4QxvtbEHwhcxBc")
                .build());
        assertThat(sent.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/staff/sign-in"));
    }

    private static HttpRequest.Builder posted(String address) {
        return Http.request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("form=form"));
    }

    private static org.assertj.core.api.MapAssert<String, String> assertSent(
            SentCookie cookie, String name, String sameSite, String path, boolean tls) {
        assertThat(cookie.name()).isEqualTo(name);
        var attributes = cookie.byName();
        assertThat(attributes).containsKey("httponly").containsEntry("path", path);
        assertThat(attributes.get("samesite")).isEqualToIgnoringCase(sameSite);
        assertThat(attributes.containsKey("secure")).as("Secure").isEqualTo(tls);
        return assertThat(attributes);
    }

    private static SentCookie only(HttpRequest.Builder request, boolean tls) {
        if (tls) request.header("X-Forwarded-Proto", "https");
        List<String> sent = Http.send(request.build()).headers().allValues("Set-Cookie");
        assertThat(sent).hasSize(1);
        return SentCookie.of(sent.getFirst());
    }

    private static HttpRequest.Builder knock(AccessTask.Receipt receipt) {
        return Http.request("/status")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("form=form&jakarta.faces.ViewState=stateless&enter=x&number=%s&code=%s"
                        .formatted(encoded(receipt.reference()), encoded(receipt.code()))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
