package com.qmplus.vern.ear.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.qmplus.vern.ear.Listed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page as it opens by itself, by day in bokmål and by night in English: accessible, and readable on a narrow screen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryPageIT extends PageTest {

    private static final int NARROW = 320;
    private static final int HIGH = 800;

    static Stream<String> pages() {
        return Listed.in("pages").stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_accessible_and_fits_a_narrow_screen(String line) {
        var words = List.of(line.split("\\s+"));
        show(words, "nb", ColorScheme.LIGHT);
        assertAccessible();
        show(words, "en", ColorScheme.DARK);
        assertAccessible();
        page.setViewportSize(NARROW, HIGH);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(NARROW);
    }

    private void show(List<String> words, String language, ColorScheme scheme) {
        use(visitor(words.get(1)).setColorScheme(scheme));
        page.navigate(words.get(0) + "?lang=" + language);
    }

    private static Browser.NewContextOptions visitor(String role) {
        return role.equals("EVERYBODY") ? Visitors.anybody() : Visitors.signedIn(Visitors.BY_ROLE.get(role));
    }
}
