package com.qmplus.vern.rights;

import com.qmplus.vern.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases and errands as they are watched over: counted and dated, and never opened. */
public interface Watch {

    /** Those that are not answered, and those that were answered since then; in the order of their deadlines. */
    List<Seen> cases(Instant answeredSince);

    /** Errands of these kinds that are open, and those settled since then; the oldest first. */
    List<Underway> errands(List<ErrandKind> kinds, Instant settledSince);

    /** Whose each of these cases is, of those that are known to be somebody's. */
    Map<UUID, PersonId> people(Collection<UUID> cases);

    /** @param answered when it was; null while it is not */
    record Seen(
            UUID id, Rights rights, LocalDate due, @Nullable Instant answered) {

        public boolean isLate(LocalDate today, ZoneId zone) {
            var on = answered == null ? today : LocalDate.ofInstant(answered, zone);
            return on.isAfter(due);
        }
    }

    record Underway(UUID request, ErrandState state, Instant made) {}
}
