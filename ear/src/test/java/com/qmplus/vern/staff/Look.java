package com.qmplus.vern.staff;

import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;

/** How an employee looks at the pages: in which language and theme, and how wide. */
record Look(String language, ColorScheme theme, int width) {

    static final Look BOKMÅL = new Look("nb", ColorScheme.LIGHT, 1280);
    static final Look ENGLISH = new Look("en", ColorScheme.LIGHT, 1280);

    static Stream<Look> inEveryLanguageAndTheme() {
        return Stream.of(BOKMÅL, ENGLISH, BOKMÅL.dark(), ENGLISH.dark());
    }

    Look dark() {
        return new Look(language, ColorScheme.DARK, width);
    }

    Look narrow() {
        return new Look(language, theme, 320);
    }

    @Override
    public String toString() {
        return language + " " + theme + " " + width;
    }
}
