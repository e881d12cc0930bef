package com.qmplus.vern.ear.pages;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/** How somebody looks at the pages: in which language and theme, how wide, with script or without. */
public record Look(String language, ColorScheme theme, int width, boolean script) {

    public static final Look BOKMÅL = in("nb");
    public static final Look ENGLISH = in("en");

    public static Look in(String language) {
        return new Look(language, ColorScheme.LIGHT, 1280, true);
    }

    public Look dark() {
        return new Look(language, ColorScheme.DARK, width, script);
    }

    public Look narrow() {
        return new Look(language, theme, 320, script);
    }

    public Look withoutScript() {
        return new Look(language, theme, width, false);
    }

    NewContextOptions through(NewContextOptions options) {
        return options.setLocale(language)
                .setColorScheme(theme)
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(script);
    }

    @Override
    public String toString() {
        return language + " " + theme + " " + width + (script ? "" : " without script");
    }
}
