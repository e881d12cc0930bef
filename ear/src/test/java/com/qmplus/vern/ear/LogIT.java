package com.qmplus.vern.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.qmplus.vern.ear.pages.Visitors;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What people type, right or wrong, is not found in the server's log; that something failed is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LogIT {

    private static final String NAME = "Loggine Sporløs";
    private static final String EMAIL = "loggine.sporlos@example.no";
    private static final String PHONE = "+47 10 00 77 31";
    private static final String WORDS = "hvorfor vet dere om kanarifuglen";
    private static final String VISITOR = "203.0.113.77";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final int before = log().length();

    @AfterEach
    void forget() {
        List.copyOf(Visitors.browser().contexts()).forEach(context -> context.close());
    }

    @Test
    void is_one_object_of_json_a_line() {
        try (var jsonb = JsonbBuilder.create()) {
            var entries = log().lines()
                    .map(line -> (Map<?, ?>) jsonb.fromJson(line, Map.class))
                    .toList();
            assertThat(entries)
                    .allSatisfy(entry -> assertThat(entry.keySet().stream().map(String.class::cast))
                            .contains("Timestamp", "Level", "LoggerName", "LogMessage"));
            assertThat(entries)
                    .anySatisfy(entry -> assertThat(entry.get("LogMessage")).isEqualTo("Vern has started"));
        } catch (Exception e) {
            throw new AssertionError("Not JSON", e);
        }
    }

    @Test
    void does_not_know_who_asked_for_what_in_public() {
        var page = window(Visitors.anybody());
        page.navigate("/");
        page.locator(".card--first a").click();
        page.locator("#begin").click();
        answers(page, "name", NAME);
        answers(page, "email", EMAIL);
        answers(page, "phone", PHONE);
        answers(page, "what", WORDS);
        page.locator("#send").click();
        var reference = page.locator("#reference").textContent();
        var code = page.locator("#code").textContent();
        enters(page, reference, "9999-8888-7777");
        enters(page, reference, code);
        assertThat(page.locator(".facts")).isVisible();
        assertThat(written()).doesNotContain(NAME, EMAIL, PHONE, WORDS, code, "9999-8888-7777", "kanarifugl");
    }

    @Test
    void tells_that_something_failed_but_not_of_what() {
        Http.get("/no/such/" + EMAIL);
        Http.get("/answer?token=" + EMAIL);
        Http.get("/status/case?lang=" + EMAIL);
        posts("/api/v1/requests/status", "{not json, " + EMAIL);
        posts("/api/v1/requests/status", "{\"reference\":\"" + NAME + "\",\"code\":\"" + EMAIL + "\"}");
        posts("/api/v1/requests/status", "{\"reference\":{\"" + NAME + "\":[\"" + EMAIL + "\"]},\"code\":7}");
        var staff = window(Visitors.signedIn("kari"));
        staff.navigate("/staff/rights/request?id=" + EMAIL);
        staff.navigate("/staff/people/person?id=" + EMAIL + "&purpose=" + WORDS);
        assertThat(written()).contains("Incident ").doesNotContain(EMAIL, NAME, "Loggine", VISITOR, "127.0.0.1");
    }

    @Test
    void does_not_know_whom_an_employee_searched_for_or_took_in() {
        var page = window(Visitors.signedIn("kari"));
        page.navigate("/staff/people/search");
        page.locator("[id='searchForm:purpose']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='searchForm:text']").fill("Nordmann");
        page.locator("[id='searchForm:search']").click();
        assertThat(page.locator("#found a.open").first()).isVisible();
        page.locator("#found a.open").first().click();
        page.locator("[id$=findText]").fill(EMAIL);
        page.locator("[id$=findText]").press("Enter");

        page = window(Visitors.signedIn("per"));
        page.navigate("/staff/people/import");
        page.locator("[id='uploadForm:upload']").setInputFiles(new FilePayload("c.csv", "text/csv", contacts()));
        page.locator("[id='uploadForm:read']").click();
        assertThat(page.locator("[id$=run]")).isVisible();
        page.locator("[id$=run]").click();
        assertThat(page.locator("[id$=run]")).hasCount(0);
        assertThat(written()).doesNotContain("Nordmann", "nordmann", EMAIL, "Loggine", "Kanarifugl");
    }

    @Test
    void does_not_know_who_tried_to_sign_in() {
        var page = window(Visitors.anybody());
        page.navigate("/staff/sign-in");
        page.locator("[id$=signInName]").fill("loggine.sporlos");
        page.locator("[id$=password]").fill("kanarifugl i bur");
        page.locator("[id$=signIn]").click();
        assertThat(page.locator(".summary")).isVisible();
        assertThat(written()).doesNotContain("loggine", "kanarifugl");
    }

    /** One that is well, one of an address that is none, and one that no column has room for. */
    private static byte[] contacts() {
        return """
                Record ID,First Name,Last Name,Email,Lifecycle Stage,Create Date,Legal basis for processing contact's data
                99000001,Loggine,Sporløs,%s,Customer,2024-01-02 03:04,Legitimate interest – existing customer
                99000002,Loggine,Feil,loggine at example,Customer,2024-01-02 03:04,Legitimate interest – existing customer
                99000003,%s,Lang,lang.%s,Customer,2024-01-02 03:04,Legitimate interest – existing customer
                """.formatted(EMAIL, "Kanarifugl ".repeat(40), EMAIL).getBytes(UTF_8);
    }

    private static Page window(Browser.NewContextOptions options) {
        return Visitors.browser()
                .newContext(options.setExtraHTTPHeaders(Map.of("X-Forwarded-For", VISITOR)))
                .newPage();
    }

    private static void answers(Page page, String field, String text) {
        page.locator("#" + field).fill(text);
        page.locator("#continue").click();
    }

    private static void enters(Page page, String reference, String code) {
        page.navigate("/status");
        page.locator("#number").fill(reference);
        page.locator("#code").fill(code);
        page.locator("#enter").click();
    }

    private static void posts(String path, String body) {
        Http.send(Http.request(path)
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", VISITOR)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Since the test began, and so far that a failure of our own stands in it, which comes after all the others. */
    private String written() {
        var page = window(Visitors.signedIn("kari"));
        page.navigate("/staff/no-such-page");
        var last = page.locator(".incident").textContent().strip();
        for (var giveUp = System.nanoTime() + PATIENCE.toNanos(); !log().contains(last); Thread.onSpinWait())
            assertThat(System.nanoTime()).as("wait for incident " + last).isLessThan(giveUp);
        return log().substring(before);
    }

    private static String log() {
        try {
            return Files.readString(ServerUnderTest.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
