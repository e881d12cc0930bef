package com.qmplus.vern.portal;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.qmplus.vern.ear.pages.Axe;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.SoftAssertions;

/** Looks at the page that a visitor sees just now, and notes what is wrong with it. */
final class PageChecks {

    private static final int NARROW = 320;
    private static final int TARGET = 44;

    /** The lowest button, field or link of the navigation, apart from the field that nobody is to see. */
    private static final String LOWEST_TARGET = """
            () => Math.min(...[...document.querySelectorAll(
              'main input[type=submit], main .govuk-input:not(#nickname), main .govuk-button, .languages a, .languages button, .foot li a')]
              .map(it => it.getBoundingClientRect().height))""";

    private final Page page;
    private final String language;
    private final SoftAssertions softly;
    private final OtherWords others;
    private Response sent;

    PageChecks(Page page, String language, SoftAssertions softly) {
        this.page = page;
        this.language = language;
        this.softly = softly;
        this.others = OtherWords.than(language);
        page.onResponse(this::keep);
    }

    private void keep(Response response) {
        boolean isPage = response.headers().getOrDefault("content-type", "").startsWith("text/html");
        if (isPage && response.request().isNavigationRequest()) sent = response;
    }

    void all() {
        var body = sent.body();
        var html = CompletableFuture.supplyAsync(() -> ValidHtml.errorsOf(body));
        if (language.equals("nb")) expect(Axe.byNight(page), "axe by night");
        expect(Axe.byDay(page), "axe by day");
        fitsANarrowScreen();
        speaksOneLanguage();
        saysWhereOneIs();
        hasNoScriptAndLargeTargets();
        saysHowToReachUs();
        expect(html.join(), "HTML");
    }

    private void expect(List<String> wrong, String what) {
        softly.assertThat(wrong).as(state(what)).isEmpty();
    }

    private String state(String what) {
        return "%s: %s, %s, «%s»".formatted(what, page.url(), language, page.title());
    }

    private void fitsANarrowScreen() {
        var usual = page.viewportSize();
        page.setViewportSize(NARROW, usual.height);
        softly.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(state("width"))
                .isLessThanOrEqualTo(NARROW);
        page.setViewportSize(usual.width, usual.height);
    }

    private void speaksOneLanguage() {
        softly.assertThat(page.locator("html").getAttribute("lang"))
                .as(state("lang"))
                .isEqualTo(language);
        expect(others.on(page), "words of the other language");
    }

    private void saysWhereOneIs() {
        softly.assertThat(page.locator("h1").count()).as(state("h1")).isEqualTo(1);
        softly.assertThat(page.title()).as(state("title")).matches("((Error|Feil): )?\\S.+ · QmPlus AS");
        softly.assertThat(page.title().matches("(Error|Feil): .*"))
                .as(state("title of a mistake"))
                .isEqualTo(page.locator(".govuk-error-summary").count() == 1);
    }

    private void hasNoScriptAndLargeTargets() {
        softly.assertThat(page.locator("script, [onclick], [onsubmit], [onchange], [style]")
                        .count())
                .as(state("script"))
                .isZero();
        softly.assertThat(((Number) page.evaluate(LOWEST_TARGET)).doubleValue())
                .as(state("lowest target"))
                .isGreaterThanOrEqualTo(TARGET);
    }

    private void saysHowToReachUs() {
        softly.assertThat(page.locator("footer").textContent())
                .as(state("footer"))
                .contains("Lysaker Torg 12, 1366 Lysaker", "+47 22 95 83 63", "post@qmplus.com");
    }
}
