package com.qmplus.vern.rights;

import com.qmplus.vern.rights.Ruling.Anonymise;
import com.qmplus.vern.rights.Ruling.Keep;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an erasure comes to for one datum: erased, anonymised, or kept until a day because of an article (R §2.3). */
public sealed interface DatumResult {

    record Erased() implements DatumResult {}

    record Anonymised() implements DatumResult {}

    /** @param until null: until something happens that the reason tells of */
    record Kept(@Nullable LocalDate until, String article, Reason reason) implements DatumResult {}

    /** Of several purposes the latest end wins; one that is not known yet is the latest (R7.1). */
    static DatumResult of(List<Proposal> uses) {
        return uses.stream()
                .filter(use -> use.ruling() instanceof Keep)
                .max(Comparator.comparing(DatumResult::lastDay))
                .<DatumResult>map(use -> new Kept(use.until(), use.article(), use.reason()))
                .orElseGet(() -> isAnonymised(uses) ? new Anonymised() : new Erased());
    }

    private static boolean isAnonymised(List<Proposal> uses) {
        return uses.stream().anyMatch(use -> use.ruling() instanceof Anonymise);
    }

    private static LocalDate lastDay(Proposal use) {
        var until = use.until();
        return until == null ? LocalDate.MAX : until;
    }
}
