package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.Language;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The fixed sentences of something printed, in one language: what its template asks for as {@code text}. */
public class PrintedTexts {

    private static final Pattern POINT = Pattern.compile("(\\d+)(?:\\((\\d+)\\))?(?:\\(([a-z])\\))?");

    private final Language language;
    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter written;

    public PrintedTexts(String baseName, Language language) {
        this.language = language;
        locale = language == Language.EN ? Locale.UK : language.locale();
        bundle = ResourceBundle.getBundle(
                baseName,
                language.locale(),
                PrintedTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        written = DateTimeFormatter.ofPattern(language == Language.EN ? "d MMMM yyyy" : "d. MMMM yyyy", locale);
    }

    public String tag() {
        return language.tag();
    }

    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The word for a code; a code without a word stands for itself. */
    public String code(String family, Object code) {
        var key = family + "." + code;
        return bundle.containsKey(key) ? bundle.getString(key) : code.toString();
    }

    /** A point of the regulation as the language quotes it: 6(1)(f), or 6 nr. 1 bokstav f. */
    public String article(String point) {
        var parts = POINT.matcher(point);
        if (!parts.matches()) return point;
        var paragraph = parts.group(2) == null ? "" : of("article.paragraph", parts.group(2));
        var letter = parts.group(3) == null ? "" : of("article.point", parts.group(3));
        return parts.group(1) + paragraph + letter;
    }

    /** Written out: 24. desember 2026. */
    public String day(LocalDate day) {
        return written.format(day);
    }
}
