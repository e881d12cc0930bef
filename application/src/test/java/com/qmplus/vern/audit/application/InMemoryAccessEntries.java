package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.AccessEntries;
import com.qmplus.vern.audit.AccessEntry;
import com.qmplus.vern.audit.AuditQuery;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.audit.Turn;
import com.qmplus.vern.audit.Turn.Newer;
import com.qmplus.vern.audit.Turn.Newest;
import com.qmplus.vern.audit.Turn.Older;
import com.qmplus.vern.shared.application.Generated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

public final class InMemoryAccessEntries implements AccessEntries {

    private static final Comparator<AccessEntry> LATEST_FIRST = Comparator.comparing(InMemoryAccessEntries::time)
            .thenComparing(AccessEntry::id)
            .reversed();

    private final List<AccessEntry> entries = new ArrayList<>();

    @Override
    public void add(AccessEntry entry) {
        Generated.id(entry, entries.size() + 1L);
        entries.add(entry);
    }

    @Override
    public void addAll(List<AccessEntry> many) {
        many.forEach(this::add);
    }

    @Override
    public List<AccessEntry> page(AuditQuery query, Turn turn, int limit) {
        var sorted = entries.stream().sorted(LATEST_FIRST).toList();
        return switch (turn) {
            case Newest() -> first(sorted, query, limit);
            case Older(var from) -> first(beyond(from, sorted), query, limit);
            case Newer(var from) ->
                first(beyond(from, sorted.reversed()), query, limit).reversed();
        };
    }

    private static List<AccessEntry> beyond(long id, List<AccessEntry> sorted) {
        return sorted.stream()
                .dropWhile(entry -> !Objects.equals(entry.id(), id))
                .skip(1)
                .toList();
    }

    private static List<AccessEntry> first(List<AccessEntry> sorted, AuditQuery query, int limit) {
        return sorted.stream()
                .filter(entry -> answers(entry, query))
                .limit(limit)
                .toList();
    }

    @Override
    public List<AccessEntry> about(UUID person) {
        return about(person, List.of());
    }

    @Override
    public List<AccessEntry> about(UUID person, Collection<UUID> cases) {
        return entries.stream()
                .filter(entry -> person.equals(entry.access().person())
                        || entry.access().person() == null
                                && entry.access().caseId() != null
                                && cases.contains(entry.access().caseId()))
                .sorted(LATEST_FIRST.reversed())
                .toList();
    }

    @Override
    public long countOfPeople(Instant since) {
        return looks(since).count();
    }

    @Override
    public long countWithoutReason(Instant since) {
        return looks(since).filter(InMemoryAccessEntries::lacksReason).count();
    }

    @Override
    public List<AccessEntry> withoutReason(Instant since, int limit) {
        return looks(since)
                .filter(InMemoryAccessEntries::lacksReason)
                .sorted(LATEST_FIRST)
                .limit(limit)
                .toList();
    }

    private Stream<AccessEntry> looks(Instant since) {
        return entries.stream()
                .filter(entry -> !time(entry).isBefore(since))
                .filter(entry -> entry.access().person() != null)
                .filter(entry -> entry.access().outcome() != Outcome.DENIED)
                .filter(entry -> !Set.of("system", "public")
                        .contains(entry.circumstances().actor()));
    }

    private static boolean lacksReason(AccessEntry entry) {
        return entry.access().caseId() == null && entry.access().purpose() == null;
    }

    /** All of them, in the order in which they were written. */
    public List<AccessEntry> all() {
        return List.copyOf(entries);
    }

    private static boolean answers(AccessEntry entry, AuditQuery query) {
        var access = entry.access();
        return asked(query.actor(), entry.circumstances().actor())
                && asked(query.person(), access.person())
                && asked(query.caseId(), access.caseId())
                && asked(query.operation(), access.operation())
                && asked(query.outcome(), access.outcome())
                && (query.from() == null || !time(entry).isBefore(query.from()))
                && (query.until() == null || time(entry).isBefore(query.until()));
    }

    private static boolean asked(@Nullable Object wanted, @Nullable Object held) {
        return wanted == null || wanted.equals(held);
    }

    private static Instant time(AccessEntry entry) {
        return entry.circumstances().recordedOn();
    }
}
