package com.qmplus.vern.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often a person's data were looked at: to open one page is one look, though it reads many kinds of data and each leaves an entry
 * of its own. What one employee does in one way for one purpose is one look for a few minutes, counted from its beginning: who reads
 * on after that looks anew (R8.4, ADR 47).
 */
public final class Looks {

    static final Duration ONE_LOOK = Duration.ofMinutes(5);

    private record Alike(
            int hand, Operation operation, @Nullable String purpose) {}

    private Looks() {}

    /** The entry with which each began, the latest first. */
    public static List<Consultation> of(Collection<Consultation> entries) {
        var begun = new HashMap<Alike, Instant>();
        return entries.stream()
                .sorted(Comparator.comparing(Consultation::recordedOn))
                .flatMap(entry -> begins(entry, begun) ? Stream.of(entry) : Stream.empty())
                .sorted(Comparator.comparing(Consultation::recordedOn).reversed())
                .toList();
    }

    private static boolean begins(Consultation entry, HashMap<Alike, Instant> begun) {
        var alike = new Alike(entry.hand(), entry.operation(), entry.purpose());
        var since = begun.get(alike);
        if (since != null && entry.recordedOn().isBefore(since.plus(ONE_LOOK))) return false;
        begun.put(alike, entry.recordedOn());
        return true;
    }
}
