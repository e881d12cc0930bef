package com.qmplus.vern.rights;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All pauses of one clock. Where they overlap, a day counts once (R3.4). */
public record Pauses(List<Pause> all) implements Serializable {

    public static final Pauses NONE = new Pauses(List.of());

    public Pauses {
        all = List.copyOf(all);
    }

    /** As far as they lie on that day or later. */
    Pauses since(LocalDate from) {
        return new Pauses(all.stream().flatMap(pause -> pause.since(from)).toList());
    }

    /** The days on which the clock stood still before {@code today}. */
    public long days(LocalDate today) {
        return all.stream().flatMap(pause -> pause.days(today)).distinct().count();
    }

    /** Since when the clock stands still; empty while it runs. */
    public Optional<LocalDate> openSince() {
        return all.stream().filter(Pause::isOpen).map(Pause::asked).min(Comparator.naturalOrder());
    }

    /** The last day on which a question of identity was answered, or {@code today} while one is open. */
    Optional<LocalDate> identityKnown(LocalDate today) {
        return all.stream()
                .filter(pause -> pause.kind() == PauseKind.IDENTITY)
                .map(pause -> pause.end(today))
                .max(Comparator.naturalOrder());
    }

    /** What questions of scope took from that day on. */
    long scopeDays(LocalDate from, LocalDate today) {
        return all.stream()
                .filter(pause -> pause.kind() == PauseKind.SCOPE)
                .flatMap(pause -> pause.days(today))
                .filter(day -> !day.isBefore(from))
                .distinct()
                .count();
    }
}
