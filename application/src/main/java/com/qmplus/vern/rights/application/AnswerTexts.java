package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.SearchResult;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.application.PrintedTexts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fixed sentences of the answer in one language: what the template asks for as {@code text}. */
public final class AnswerTexts extends PrintedTexts {

    static final String BUNDLE = "com.qmplus.vern.rights.application.answer";

    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[ T](\\d{2}:\\d{2})(?::\\d{2})?)?");

    AnswerTexts(Language language) {
        super(BUNDLE, language);
    }

    /** The points that a purpose rests on: more than one where the person stands in several relations. */
    public List<String> bases(String points) {
        return List.of(points.split(", *"));
    }

    /** A value as people write it: days written out, yes and no in words. The copy in the data file is as it is stored. */
    public String value(String stored) {
        var word = code("value", stored);
        if (!word.equals(stored)) return word;
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
