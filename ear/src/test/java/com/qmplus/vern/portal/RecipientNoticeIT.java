package com.qmplus.vern.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.qmplus.vern.ear.pages.Axe;
import com.qmplus.vern.ear.pages.BrowserTest;
import com.qmplus.vern.ear.pages.Look;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** One recipient's notice, from the correction to the acknowledgement: on a phone, without script (statement 22). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecipientNoticeIT extends BrowserTest {

    private static final String NAME = "Kristian Hagen";
    private static final String EMAIL = "kristian.hagen@example.no";
    private static final String COURT = "post@lagmannsretten.example.no";

    private final Page page = visit(Look.ENGLISH.narrow().withoutScript());
    private final Page staff = NoticeTour.signedIn("kari");
    private final NoticeTour tour = new NoticeTour(page, staff, NoticeTour.signedIn("per"), NAME, EMAIL);

    @Test
    void a_court_that_was_told_something_wrong_reads_what_is_right_and_says_that_it_has() {
        var receipt = tour.corrected();
        var address = staff.url();
        tour.tells();
        var code = tour.writesTo(COURT, RecipientNoticeIT::isAccessible);
        page.navigate("/trial/mail");
        assertThat(page.locator(".mail").first()).not().containsText(NAME);
        assertThat(page.locator(".mail").first()).not().containsText(code);

        page.navigate("/recipient/notice");
        assertThat(page).hasURL(Pattern.compile(".*/recipient\\?after=expired"));
        tour.reads(COURT, code, this::fitsThePhone);
        assertThat(page.locator("main")).containsText(NAME);
        assertThat(page.locator("main")).containsText(NoticeTour.NOW);
        tour.acknowledges(this::fitsThePhone);
        assertThat(page.locator("#acknowledged")).isVisible();

        staff.navigate(address);
        assertThat(staff.locator("#recipients")).containsText(NoticeTour.ARCHIVE);
        page.navigate(TrialMails.linkTo(page, EMAIL, "/answer"));
        page.locator("#code").fill(receipt.code());
        page.locator("#enter").click();
        page.navigate("/status/case");
        assertThat(page.locator("[aria-labelledby=told]")).containsText(tour.court());
        assertThat(page.locator("[aria-labelledby=told]")).containsText("Has acknowledged it");
        fitsThePhone(page);
    }

    private void fitsThePhone(Page shown) {
        assertThat(shown.locator("html").boundingBox().width).isLessThanOrEqualTo(320);
    }

    private static void isAccessible(Page shown) {
        assertThat(Axe.faults(shown)).isEmpty();
    }
}
