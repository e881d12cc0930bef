package com.qmplus.vern.people;

import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RetentionTrigger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day on which the person and the controller were last in contact, as far as the data that mark it can tell. */
public final class LastContact {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})([ T]\\d{1,2}:\\d{2}.*)?");
    private static final DateTimeFormatter NORWEGIAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private LastContact() {}

    /** A datum that may tell of a contact: by what it says, or else by when it was collected. */
    public record Sign(
            FieldKey field, String value, @Nullable Instant collected) {

        @Override
        public String toString() {
            return "Sign " + field; // its value is not for logs
        }
    }

    /** The latest of the days; null where there is none, or where one of them is not known: it might be the latest. */
    public static @Nullable LocalDate among(Collection<Sign> signs, Register register, ZoneId zone) {
        LocalDate latest = null;
        for (var sign : signs) {
            if (!marksContact(sign, register)) continue;
            var day = told(sign.value()).orElseGet(() -> day(sign.collected(), zone));
            if (day == null) return null;
            if (latest == null || day.isAfter(latest)) latest = day;
        }
        return latest;
    }

    private static boolean marksContact(Sign sign, Register register) {
        return register.findField(sign.field()).map(Field::marks).stream()
                .anyMatch(RetentionTrigger.LAST_CONTACT::equals);
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
