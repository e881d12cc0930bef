package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.SearchResult;
import com.qmplus.vern.shared.Language;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fixed sentences of the answer in one language: what the template asks for as {@code text}. */
public final class AnswerTexts {

    static final String BUNDLE = "com.qmplus.vern.rights.application.answer";

    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[ T](\\d{2}:\\d{2})(?::\\d{2})?)?");
    private static final Pattern POINT = Pattern.compile("(\\d+)(?:\\((\\d+)\\))?(?:\\(([a-z])\\))?");

    private final Language language;
    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter written;

    AnswerTexts(Language language) {
        this.language = language;
        locale = language == Language.EN ? Locale.UK : language.locale();
        bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                AnswerTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        written = DateTimeFormatter.ofPattern(language == Language.EN ? "d MMMM yyyy" : "d. MMMM yyyy", locale);
    }

    public String tag() {
        return language.tag();
    }

    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The word for a code of the answer; a code without a word stands for itself. */
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

    /** The points that a purpose rests on: more than one where the person stands in several relations. */
    public List<String> bases(String points) {
        return List.of(points.split(", *"));
    }

    /** Written out: 24. desember 2026. */
    public String day(LocalDate day) {
        return written.format(day);
    }

    /** A value as people write it: days written out, yes and no in words. The copy in the data file is as it is stored. */
    public String value(String stored) {
        if (bundle.containsKey("value." + stored)) return bundle.getString("value." + stored);
        var moment = MOMENT.matcher(stored);
        return moment.matches() ? moment(moment.group(1), moment.group(2), stored) : stored;
    }

    private String moment(String day, @Nullable String time, String stored) {
        try {
            return day(LocalDate.parse(day)) + (time == null ? "" : ", " + time);
        } catch (DateTimeParseException noDay) {
            return stored;
        }
    }

    public String dayOr(@Nullable Object day, String otherwise) {
        return day instanceof LocalDate known ? day(known) : of(otherwise);
    }

    public String result(SearchResult result, int items) {
        return of("result." + result, items);
    }
}
