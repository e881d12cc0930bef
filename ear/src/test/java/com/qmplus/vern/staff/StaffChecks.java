package com.qmplus.vern.staff;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
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
        softly.assertThat(byNight(page)).as(where + " by night").isEmpty();
        softly.assertThat(byDay(page)).as(where + " by day").isEmpty();
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

    /** Only the colours differ. */
    private static List<String> byNight(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return faults(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private static List<String> byDay(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return faults(new AxeBuilder(page));
    }

    /** There are no frames that axe would have to open pages for. */
    private static List<String> faults(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(StaffChecks::told)
                .toList();
    }

    private static String told(Rule fault) {
        return fault.getId() + " " + fault.getNodes().getFirst().getHtml();
    }

    private static Object width(Page page) {
        var usual = page.viewportSize();
        page.setViewportSize(NARROW, usual.height);
        var width = page.evaluate("document.documentElement.scrollWidth");
        page.setViewportSize(usual.width, usual.height);
        return width;
    }
}
