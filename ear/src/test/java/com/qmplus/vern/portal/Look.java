package com.qmplus.vern.portal;

import com.microsoft.playwright.options.ColorScheme;

/** How a visitor looks at the pages: in which language and theme, how wide, with script or without. */
record Look(String language, ColorScheme theme, int width, boolean script) {

    static final Look BOKMÅL = new Look("nb", ColorScheme.LIGHT, 1280, true);
    static final Look ENGLISH = new Look("en", ColorScheme.LIGHT, 1280, true);

    Look withoutScript() {
        return new Look(language, theme, width, false);
    }

    @Override
    public String toString() {
        return language + " " + theme + " " + width + (script ? "" : " without script");
    }
}
