package com.qmplus.vern.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.qmplus.vern.ear.pages.Authenticator;
import com.qmplus.vern.ear.pages.Visitors;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Outside the trial, on PostgreSQL, with an empty database: as the guide for operators tells it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstDayIT {

    private static final Pattern SET_UP_CODE = Pattern.compile("one-time code: ([0-9A-Z-]+)");
    private static final String PASSWORD = "seven green boats at noon";

    private static Server server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = ServerUnderTest.outsideTheTrial(TestPostgreSql.started());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_data_lie_in_postgresql_and_all_is_well() throws IOException, InterruptedException {
        assertThat(Files.readString(server.domain().log())).contains("jdbc:postgresql:");
        assertThat(answer("/health/ready")).contains("\"UP\"").doesNotContain("DOWN");
        assertThat(server.plan().data().resolve("derby")).doesNotExist();
    }

    @Test
    void the_public_form_takes_an_answer() {
        var page = window();
        page.navigate("/");
        page.locator(".card--first a").click();
        page.locator("#begin").click();
        page.locator("#name").fill("Ola Prøve");
        page.locator("#continue").click();
        assertThat(page.locator("#email")).isVisible();
    }

    @Test
    void no_account_has_a_known_password() {
        var page = window();
        signsIn(page, "kari", "Vern-trial-2026");
        assertThat(page.locator(".summary")).isVisible();
        assertThat(page.locator("#demoCode")).hasCount(0);
    }

    @Test
    void the_code_in_the_log_lets_the_first_administrator_in_who_invites_a_case_worker() throws IOException {
        var administrator = window();
        administrator.navigate("/staff/set-up");
        fill(administrator, "setUpForm:code", codeInTheLog());
        fill(administrator, "setUpForm:name", "Ada Først");
        fill(administrator, "setUpForm:signInName", "ada");
        fill(administrator, "setUpForm:password", PASSWORD);
        press(administrator, "setUpForm:create");
        signsIn(administrator, "ada", PASSWORD);
        enrols(administrator);
        assertThat(administrator).hasURL(Pattern.compile(".*/staff/staff/accounts$"));
        var invitation = invites(administrator, "Kai Neste", "kai");

        var invited = window();
        signsIn(invited, "kai", invitation);
        fill(invited, "passwordForm:password", PASSWORD + " again");
        press(invited, "passwordForm:choose");
        enrols(invited);
        assertThat(invited.locator("[id=queueForm]")).isVisible();

        invited.navigate("/staff/set-up");
        assertThat(invited.locator("[id=setUpForm]")).hasCount(0);
    }

    private static String invites(Page page, String name, String signInName) {
        page.navigate("/staff/staff/invite");
        fill(page, "inviteForm:name", name);
        fill(page, "inviteForm:signInName", signInName);
        page.locator("input[value=CASE_WORKER]").check();
        press(page, "inviteForm:invite");
        return page.locator("#invitationCode").textContent();
    }

    private static void signsIn(Page page, String name, String password) {
        page.navigate("/staff/sign-in");
        fill(page, "signInForm:signInName", name);
        fill(page, "signInForm:password", password);
        press(page, "signInForm:signIn");
    }

    private static void enrols(Page page) {
        var secret = page.locator("#enrolForm .secret code").textContent();
        fill(page, "enrolForm:code", Authenticator.digits(secret));
        press(page, "enrolForm:enrol");
    }

    private static String codeInTheLog() throws IOException {
        var found = SET_UP_CODE.matcher(Files.readString(server.domain().log()));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Page window() {
        var context = Visitors.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(server.at("/").toString())
                        .setLocale("en"));
        return context.newPage();
    }

    private static void fill(Page page, String id, String text) {
        page.locator("[id=\"" + id + "\"]").fill(text);
    }

    private static void press(Page page, String id) {
        page.locator("[id=\"" + id + "\"]").click();
    }

    private static String answer(String path) throws IOException, InterruptedException {
        URI address = server.at(path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }
}
