package com.qmplus.vern.people.application;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day, with or without a time, as the CRM writes it, or as a Norwegian spreadsheet rewrites it. */
final class CrmDate {

    private static final Pattern FORM = Pattern.compile(
            "(?<day>\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?:[ T](?<time>\\d{1,2}:\\d{2}(?::\\d{2})?))?");
    private static final DateTimeFormatter NORWEGIAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]");

    private CrmDate() {}

    static Optional<Instant> read(String text, ZoneId zone) {
        try {
            if (text.matches(".*(Z|[+-]\\d{2}:\\d{2})"))
                return Optional.of(OffsetDateTime.parse(text.replace(' ', 'T')).toInstant());
            var found = FORM.matcher(text);
            if (!found.matches()) return Optional.empty();
            var day = day(found.group("day"));
            var time = found.group("time");
            var moment =
                    time == null ? day.atStartOfDay() : LocalDateTime.of(day, java.time.LocalTime.parse(time, TIME));
            return Optional.of(moment.atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String text) {
        return text.contains(".") ? LocalDate.parse(text, NORWEGIAN) : LocalDate.parse(text);
    }
}
