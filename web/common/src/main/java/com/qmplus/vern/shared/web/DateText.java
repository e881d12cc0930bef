package com.qmplus.vern.shared.web;

import com.qmplus.vern.shared.Language;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ResourceBundle;

/** Days and times as people write them: <i>24. desember 2026</i>, <i>24 December 2026</i>, <i>3 days left</i>. */
public record DateText(Language language) {

    private static final String TEXTS = "com.qmplus.vern.shared.web.dates";

    public String day(LocalDate day) {
        return written(language == Language.NB ? "d. MMMM uuuu" : "d MMMM uuuu").format(day);
    }

    /** The day with its weekday: <i>torsdag 24. desember 2026</i>, <i>Thursday 24 December 2026</i>. */
    public String weekday(LocalDate day) {
        return written("EEEE").format(day) + " " + day(day);
    }

    public String moment(ZonedDateTime moment) {
        return at(moment, "'kl.' HH.mm", "HH:mm");
    }

    /** To the second, where the order of events matters. */
    public String second(ZonedDateTime moment) {
        return at(moment, "'kl.' HH.mm.ss", "HH:mm:ss");
    }

    private String at(ZonedDateTime moment, String norwegian, String english) {
        return day(moment.toLocalDate()) + ", "
                + written(language == Language.NB ? norwegian : english).format(moment);
    }

    /** How far off a day is: <i>3 days left</i>, <i>today</i>, <i>2 days over</i>. */
    public String left(LocalDate today, LocalDate day) {
        var days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) return text("today", 0);
        return days > 0 ? text("left", days) : text("over", -days);
    }

    private String text(String key, long days) {
        var pattern = ResourceBundle.getBundle(TEXTS, language.locale(), DateText.class.getClassLoader())
                .getString("dates." + key);
        return new MessageFormat(pattern, language.locale()).format(new Object[] {days});
    }

    private DateTimeFormatter written(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
