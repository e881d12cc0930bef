package com.qmplus.vern.shared;

import java.util.Locale;
import java.util.Optional;

/** The languages that Vern is written in: bokmål and English. */
public enum Language {
    NB("nb"),
    EN("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** The tag of BCP 47, as in {@code lang="nb"}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** Which of ours serves a reader of that language; Norwegian in any form is served in bokmål. */
    public static Optional<Language> serving(Locale reader) {
        return switch (reader.getLanguage()) {
            case "nb", "nn", "no" -> Optional.of(NB);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }
}
