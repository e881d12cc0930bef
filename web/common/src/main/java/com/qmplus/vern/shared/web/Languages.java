package com.qmplus.vern.shared.web;

import com.qmplus.vern.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which language a visitor reads: what the address asks for, else what they chose before, else what the browser prefers, else bokmål. */
public final class Languages {

    public static final String PARAMETER = "lang";
    public static final String COOKIE = "vern-language";

    private Languages() {}

    public static Language of(HttpServletRequest request) {
        return asked(request)
                .or(() -> chosen(request))
                .or(() -> preferred(request))
                .orElse(Language.NB);
    }

    /** The language that the address names, as in {@code ?lang=en}; absent where it names none of ours. */
    public static Optional<Language> asked(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query == null) return Optional.empty();
        return Stream.of(query.split("&", -1))
                .filter(pair -> pair.startsWith(PARAMETER + "="))
                .flatMap(pair -> named(pair.substring(PARAMETER.length() + 1)).stream())
                .findFirst();
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Cookies.value(COOKIE, request).flatMap(Languages::named);
    }

    private static Optional<Language> preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return Optional.empty();
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.serving(locale).stream())
                .findFirst();
    }

    private static Optional<Language> named(String tag) {
        return Language.serving(Locale.forLanguageTag(tag));
    }
}
