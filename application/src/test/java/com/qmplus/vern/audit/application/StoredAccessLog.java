package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.shared.application.Databases;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The real log in a database, each entry committed before what it is about. */
public final class StoredAccessLog extends AccessLog {

    private final Databases on;
    private final JpaAccessEntries entries;
    private @Nullable Runnable meanwhile;

    public StoredAccessLog(Databases on, Caller caller, Clock clock) {
        this(on, new JpaAccessEntries(on.store().entityManager()), caller, clock);
    }

    private StoredAccessLog(Databases on, JpaAccessEntries entries, Caller caller, Clock clock) {
        super(entries, caller, clock);
        this.on = on;
        this.entries = entries;
    }

    @Override
    public @Nullable Long record(Access access) {
        var id = on.store().aside(() -> on.inTransaction(() -> super.record(access)));
        race(access);
        return id;
    }

    @Override
    public void recordAll(List<Access> accesses) {
        on.store().aside(() -> {
            on.inTransaction(() -> super.recordAll(accesses));
            return true;
        });
        accesses.stream().limit(1).forEach(this::race);
    }

    /** What happens between the next trace of a change and the change itself; nothing, where null. */
    public void meanwhile(@Nullable Runnable something) {
        meanwhile = something;
    }

    /** It has yet to happen. */
    public boolean isWaiting() {
        return meanwhile != null;
    }

    private void race(Access access) {
        var now = meanwhile;
        boolean changes = switch (access.operation()) {
            case CREATE, CHANGE, DELETE -> true;
            default -> false;
        };
        if (now == null || !changes) return;
        meanwhile = null;
        on.store().aside(() -> {
            now.run();
            return true;
        });
    }

    /** About these people, those that were let through. */
    public List<Access> about(Set<UUID> people) {
        return on.inTransaction(() -> people.stream()
                .flatMap(person -> entries.about(person).stream())
                .map(entry -> entry.access())
                .filter(access -> access.outcome() == Outcome.GRANTED)
                .toList());
    }
}
