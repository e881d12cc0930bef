package com.qmplus.vern.rights;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From the day on which we asked to the day on which the answer came; that day counts again (R3.4).
 *
 * @param answered null while we wait
 */
public record Pause(
        PauseKind kind, LocalDate asked, @Nullable LocalDate answered) implements Serializable {

    public boolean isOpen() {
        return answered == null;
    }

    /** The day on which the clock runs again, or {@code today} while it stands. */
    LocalDate end(LocalDate today) {
        return answered == null ? today : answered;
    }

    /** What of it lies on that day or later. */
    Stream<Pause> since(LocalDate from) {
        if (!asked.isBefore(from)) return Stream.of(this);
        return answered != null && !answered.isAfter(from)
                ? Stream.empty()
                : Stream.of(new Pause(kind, from, answered));
    }

    Stream<LocalDate> days(LocalDate today) {
        var end = end(today);
        return end.isAfter(asked) ? asked.datesUntil(end) : Stream.empty();
    }
}
