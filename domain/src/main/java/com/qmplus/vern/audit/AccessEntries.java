package com.qmplus.vern.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The access log as it is stored: entries are added and read, never changed and never removed (R8.2). */
public interface AccessEntries {

    /** Stores the entry, which then has its id. */
    void add(AccessEntry entry);

    /** Stores them at once; then each has its id. */
    void addAll(List<AccessEntry> many);

    /** A page of it, the latest first, by time and then by id; of newer and older entries those next to the one turned from. */
    List<AccessEntry> page(AuditQuery query, Turn turn, int limit);

    /** Every reading and change of this person's data, oldest first (R8.4). */
    List<AccessEntry> about(UUID person);

    /** And of what stands in the log of these cases without naming anybody. */
    List<AccessEntry> about(UUID person, Collection<UUID> cases);

    /** How often an employee has looked at somebody since then, and was let. */
    long countOfPeople(Instant since);

    /** How often that was for no case and no purpose that was stated. */
    long countWithoutReason(Instant since);

    /** The latest of those. */
    List<AccessEntry> withoutReason(Instant since, int limit);
}
