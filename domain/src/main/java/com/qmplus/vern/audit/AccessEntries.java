package com.qmplus.vern.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The access log as it is stored: entries are added and read, never changed and never removed (R8.2). */
public interface AccessEntries {

    /** Stores the entry, which then has its id. */
    void add(AccessEntry entry);

    /** Stores them at once; then each has its id. */
    void addAll(List<AccessEntry> many);

    /**
     * The latest first, by time and then by id.
     *
     * @param before the id of the last entry of the page before, or null for the first page
     */
    List<AccessEntry> latest(AuditQuery query, @Nullable Long before, int limit);

    /** Every reading and change of this person's data, oldest first (R8.4). */
    List<AccessEntry> about(UUID person);
}
