package com.qmplus.vern.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.qmplus.vern.ear.Http;
import com.qmplus.vern.ear.authorization.ApiKeys;
import com.qmplus.vern.ear.pages.Visitors;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Another system calls over HTTP, and calls again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RepeatedCallIT {

    private static final String ACCESS =
            "{\"requester\": {\"name\": \"Nora Berg\"}, \"claims\": [{\"right\": \"ACCESS\"}]}";
    private static final String ERASURE =
            "{\"requester\": {\"name\": \"Nora Berg\"}, \"claims\": [{\"right\": \"ERASURE\"}]}";

    private final String secret = ApiKeys.made("REQUESTS_WRITE", "REQUESTS_READ");
    private final String call = UUID.randomUUID().toString();

    private HttpResponse<String> handIn(String key, String body) {
        return Http.send(Http.request("/api/v1/requests")
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", call)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    @Test
    void the_same_call_again_gets_the_same_answer_and_another_under_the_same_key_none() {
        var first = handIn(secret, ACCESS);
        assertThat(first.statusCode()).isEqualTo(201);
        var again = handIn(secret, ACCESS);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        var other = handIn(secret, ERASURE);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void what_is_withdrawn_twice_is_answered_with_where_to_see_how_the_request_stands() {
        var place = URI.create(
                handIn(secret, ACCESS).headers().firstValue("Location").orElseThrow());
        assertThat(withdraw(place).statusCode()).isEqualTo(200);
        var again = withdraw(place);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Fetch its status");
    }

    private HttpResponse<String> withdraw(URI place) {
        return Http.send(Http.request(place.getPath() + "/withdrawal")
                .header("Authorization", "Bearer " + secret)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString("{\"how\": \"In the chat\"}"))
                .build());
    }

    @Test
    void calls_that_come_at_once_make_one_request() {
        var calls = Stream.generate(() -> CompletableFuture.supplyAsync(() -> handIn(secret, ACCESS)))
                .limit(4)
                .toList();
        assertThat(calls.stream().map(CompletableFuture::join).toList())
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201))
                .extracting(HttpResponse::body)
                .containsOnly(calls.getFirst().join().body());
    }

    @Test
    void the_next_key_of_the_system_repeats_and_reaches_what_came_with_the_first() {
        var first = handIn(secret, ACCESS);
        var next = ApiKeys.renewed();
        assertThat(handIn(next, ACCESS).body()).isEqualTo(first.body());
        var place = URI.create(first.headers().firstValue("Location").orElseThrow());
        var status = Http.send(Http.request(place.getPath())
                .header("Authorization", "Bearer " + next)
                .build());
        assertThat(status.statusCode()).isEqualTo(200);
    }

    @Test
    void the_page_with_the_secret_shows_it_once_and_makes_no_key_when_it_is_loaded_again() {
        try (var context = Visitors.browser().newContext(Visitors.signedIn("adm"))) {
            var page = context.newPage();
            var name = "Chat " + UUID.randomUUID();
            page.navigate("/staff/staff/key");
            page.locator("[id$=':name']").fill(name);
            page.locator("input[value=REQUESTS_READ]").check();
            page.locator("[id$=':make']").click();
            assertThat(page.locator("#keySecret").textContent()).startsWith("vern_");
            page.reload();
            assertThat(page.locator("#keySecret").count()).isZero();
            page.goBack();
            page.navigate("/staff/staff/keys");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(name))
                            .count())
                    .isEqualTo(1);
        }
    }
}
