package com.qmplus.vern.rights;

import com.qmplus.vern.rights.Ruling.Anonymise;
import com.qmplus.vern.rights.Ruling.Keep;
import com.qmplus.vern.rights.Ruling.Refuse;
import com.qmplus.vern.rights.Ruling.Untouched;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an erasure comes to for one datum: erased, anonymised, or kept until a day because of an article (R §2.3). */
public sealed interface DatumResult {

    record Erased() implements DatumResult {}

    record Anonymised() implements DatumResult {}

    /** @param until null: until something happens that the reason tells of */
    record Kept(@Nullable LocalDate until, String article, Reason reason) implements DatumResult {}

    /** It is used no longer for what the claim names; for what it does not name, it is still there. */
    record Stopped() implements DatumResult {}

    /** The claim is not about it. */
    record NotAsked() implements DatumResult {}

    /** A use for each purpose: it goes only when none of them keeps it, in the order of the uses (R7.1). */
    static Map<ItemId, DatumResult> of(List<? extends Ruled> all) {
        var results = new LinkedHashMap<ItemId, DatumResult>();
        all.stream()
                .collect(Collectors.groupingBy(Ruled::item, LinkedHashMap::new, Collectors.toList()))
                .forEach((item, uses) -> results.put(item, together(uses)));
        return results;
    }

    /** Of several purposes the latest end wins; one that is not known yet is the latest. What nobody asked about stays too. */
    private static DatumResult together(Collection<? extends Ruled> uses) {
        if (uses.stream().allMatch(use -> use.ruling() instanceof Untouched)) return new NotAsked();
        return uses.stream()
                .filter(use -> use.ruling() instanceof Keep || use.ruling() instanceof Refuse)
                .max(Comparator.comparing(DatumResult::lastDay))
                .<DatumResult>map(use -> new Kept(until(use), use.article(), use.reason()))
                .orElseGet(() -> gone(uses));
    }

    private static DatumResult gone(Collection<? extends Ruled> uses) {
        if (uses.stream().anyMatch(use -> use.ruling() instanceof Untouched)) return new Stopped();
        return uses.stream().anyMatch(use -> use.ruling() instanceof Anonymise) ? new Anonymised() : new Erased();
    }

    private static LocalDate lastDay(Ruled use) {
        var until = until(use);
        return until == null ? LocalDate.MAX : until;
    }

    private static @Nullable LocalDate until(Ruled use) {
        return use.ruling() instanceof Keep(var until) ? until : null;
    }
}
