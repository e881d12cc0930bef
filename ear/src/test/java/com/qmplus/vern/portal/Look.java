package com.qmplus.vern.portal;

import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;

/** How a visitor looks at the pages: in which language and theme, how wide, with script or without. */
record Look(String language, ColorScheme theme, int width, boolean script) {

    static final Look BOKMÅL = new Look("nb", ColorScheme.LIGHT, 1280, true);
    static final Look ENGLISH = new Look("en", ColorScheme.LIGHT, 1280, true);

    static Stream<Look> inEveryLanguageAndTheme() {
        return Stream.of(BOKMÅL, ENGLISH, BOKMÅL.dark(), ENGLISH.dark());
    }

    Look dark() {
        return new Look(language, ColorScheme.DARK, width, script);
    }

    Look withoutScript() {
        return new Look(language, theme, width, false);
    }

    Look narrow() {
        return new Look(language, theme, 320, script);
    }

    @Override
    public String toString() {
        return language + " " + theme + " " + width + (script ? "" : " without script");
    }
}
