package com.qmplus.vern.ear.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.qmplus.vern.ear.Listed;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public page as it opens by itself, by day in bokmål and by night in English: accessible, and readable on a narrow screen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicPagesIT extends PageTest {

    private static final int NARROW = 320;
    private static final int HIGH = 800;

    static Stream<String> pages() {
        return Listed.in("pages").stream()
                .map(line -> line.split("\\s+")[0])
                .filter(page -> !page.startsWith("/staff"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_accessible_and_fits_a_narrow_screen(String address) {
        show(address, "nb", ColorScheme.LIGHT);
        assertAccessible();
        show(address, "en", ColorScheme.DARK);
        assertAccessible();
        page.setViewportSize(NARROW, HIGH);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(NARROW);
    }

    private void show(String address, String language, ColorScheme scheme) {
        use(Visitors.anybody().setColorScheme(scheme));
        page.navigate(address + "?lang=" + language);
    }
}
