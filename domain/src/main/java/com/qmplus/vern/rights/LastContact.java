package com.qmplus.vern.rights;

import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.RetentionTrigger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day on which the person and the controller were last in contact, as far as the data that mark it can tell. */
final class LastContact {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})([ T]\\d{1,2}:\\d{2}.*)?");
    private static final DateTimeFormatter NORWEGIAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private LastContact() {}

    /** The latest of the days; null where there is none, or where one of them is not known: it might be the latest. */
    static @Nullable LocalDate in(AnswerMaterial material) {
        LocalDate latest = null;
        for (var finding : material.findings()) {
            if (!marksContact(finding, material)) continue;
            var day = day(finding, material.zone());
            if (day == null) return null;
            if (latest == null || day.isAfter(latest)) latest = day;
        }
        return latest;
    }

    private static boolean marksContact(Finding finding, AnswerMaterial material) {
        return material.register().findField(finding.field()).map(Field::marks).stream()
                .anyMatch(RetentionTrigger.LAST_CONTACT::equals);
    }

    private static @Nullable LocalDate day(Finding finding, ZoneId zone) {
        return told(finding.value()).orElseGet(() -> day(finding.collected(), zone));
    }

    private static @Nullable LocalDate day(@Nullable Instant collected, ZoneId zone) {
        return collected == null ? null : LocalDate.ofInstant(collected, zone);
    }

    private static Optional<LocalDate> told(String value) {
        var found = DAY.matcher(value.strip());
        if (!found.matches()) return Optional.empty();
        var day = found.group(1);
        try {
            return Optional.of(day.contains(".") ? LocalDate.parse(day, NORWEGIAN) : LocalDate.parse(day));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
