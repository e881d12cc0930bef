package com.qmplus.vern.staff;

import com.microsoft.playwright.Page;
import com.qmplus.vern.ear.pages.Axe;
import com.qmplus.vern.ear.pages.Look;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;

/** Looks at the page of the intranet that somebody sees just now, with all that can be unfolded, and notes what is wrong with it. */
final class StaffChecks {

    private static final int NARROW = 320;
    private static final String UNFOLD = "document.querySelectorAll('main details').forEach(it => it.open = true)";
    private static final String NAMELESS_TABLES = """
            [...document.querySelectorAll('table')]
              .filter(it => !it.caption && !it.closest('[aria-label]')).map(it => it.outerHTML.slice(0, 80))""";

    private final SoftAssertions softly = new SoftAssertions();
    private final Set<String> seen = new TreeSet<>();
    private final boolean night;

    /** By night only the colours differ, alike in both languages: one of them is looked at. */
    StaffChecks(Look look) {
        this.night = look.equals(Look.BOKMÅL);
    }

    /** Each as it opens; a page that tells why another does not is its own only at its own address. */
    void of(Page page, List<String> addresses) {
        for (var address : addresses) {
            boolean opens = page.navigate(address).ok() || address.startsWith("/staff/error/");
            all(page);
            if (opens) note(page);
        }
    }

    /** As it stands after what somebody did. */
    void look(Page page) {
        all(page);
        note(page);
    }

    private void note(Page page) {
        seen.add(URI.create(page.url()).getPath().replaceFirst("/index$", "/"));
    }

    private void all(Page page) {
        page.evaluate(UNFOLD);
        var where = page.url() + " «" + page.title() + "»";
        if (night) softly.assertThat(Axe.byNight(page)).as(where + " by night").isEmpty();
        softly.assertThat(Axe.byDay(page)).as(where + " by day").isEmpty();
        softly.assertThat(width(page)).as(where + " on 320 pixels").isEqualTo(NARROW);
        softly.assertThat(page.title()).as(where + " title").matches("\\S.* · Vern");
        softly.assertThat(page.locator("h1").count()).as(where + " h1").isEqualTo(1);
        softly.assertThat((List<?>) page.evaluate(NAMELESS_TABLES))
                .as(where + " tables without a name")
                .isEmpty();
    }

    /** Addresses of the pages that were looked at. */
    Set<String> seen() {
        return Set.copyOf(seen);
    }

    void nothingIsWrong() {
        softly.assertAll();
    }

    private static Object width(Page page) {
        var usual = page.viewportSize();
        page.setViewportSize(NARROW, usual.height);
        var width = page.evaluate("document.documentElement.scrollWidth");
        page.setViewportSize(usual.width, usual.height);
        return width;
    }
}
