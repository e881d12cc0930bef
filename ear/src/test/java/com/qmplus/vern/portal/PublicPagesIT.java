package com.qmplus.vern.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.qmplus.vern.ear.Listed;
import com.qmplus.vern.ear.pages.BrowserTest;
import com.qmplus.vern.ear.pages.Look;
import com.qmplus.vern.ear.pages.Visitors;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every public page in every state, in either language, by day, by night and on a narrow screen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT)
class PublicPagesIT extends BrowserTest {

    /** One language after the other: there is one case of the trial that is overdue. */
    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    @Execution(ExecutionMode.SAME_THREAD)
    void anyone_can_use_every_page_in_every_state(String language) {
        var softly = new SoftAssertions();
        var seen = new HashSet<String>();
        tour(language, softly, seen);
        softly.assertThat(seen).as("pages that were looked at").containsAll(publicPages());
        softly.assertAll();
    }

    private static void tour(String language, SoftAssertions softly, Set<String> seen) {
        var page = visit(Look.BOKMÅL);
        page.navigate("/?lang=" + language);
        var checks = new PageChecks(page, language, softly);
        Consumer<Page> look = shown -> {
            checks.all();
            seen.add(URI.create(shown.url()).getPath());
        };
        Tour.of(page, look);
        CaseTour.of(page, caseWorker(), look);
        isNotified(language, page, look);
    }

    /** As a recipient of data that have been corrected since. */
    private static void isNotified(String language, Page page, Consumer<Page> look) {
        var staff = caseWorker();
        var name = language.equals("nb") ? "Terje Sørensen" : "Eirik Lien";
        var email = language.equals("nb") ? "terje.sorensen@example.no" : "eirik.lien@example.org";
        var tour = new NoticeTour(page, staff, NoticeTour.signedIn("per"), name, email);
        tour.corrected();
        tour.tells();
        var mailbox = "post@" + language + ".court.example.no";
        tour.reads(mailbox, tour.writesTo(mailbox, shown -> {}), look);
        tour.acknowledges(look);
    }

    private static Page caseWorker() {
        return Visitors.browser()
                .newContext(Visitors.signedIn("kari").setLocale("en"))
                .newPage();
    }

    private static Set<String> publicPages() {
        var pages = new HashSet<String>();
        for (var line : Listed.in("pages")) {
            var page = line.split("\\s+")[0];
            if (!page.startsWith("/staff")) pages.add(page);
        }
        return pages;
    }

    @Test
    void every_card_leads_to_a_form() {
        var page = visit(Look.ENGLISH.withoutScript());
        page.navigate("/");
        int cards = page.locator(".card a").count();
        assertThat(cards).isEqualTo(6);
        for (int card = 0; card < cards; card++) {
            page.navigate("/");
            page.locator(".card a").nth(card).click();
            assertThat(page.locator("#begin").isVisible()).isTrue();
        }
    }

    @Test
    void paper_shows_the_reference_and_the_code_but_not_the_navigation() {
        var page = visit(Look.ENGLISH);
        AccessTask.on(page).begin().answerAll().send();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#code").isVisible()).isTrue();
        assertThat(page.locator("#reference").isVisible()).isTrue();
        assertThat(page.locator(".foot ul").isVisible()).isFalse();
        assertThat(page.locator(".trial").isVisible()).isFalse();
    }
}
