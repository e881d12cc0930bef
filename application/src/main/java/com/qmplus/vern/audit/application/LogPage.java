package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.AccessEntries;
import com.qmplus.vern.audit.AccessEntry;
import com.qmplus.vern.audit.AuditQuery;
import com.qmplus.vern.audit.Turn;
import com.qmplus.vern.audit.Turn.Newer;
import com.qmplus.vern.audit.Turn.Newest;
import com.qmplus.vern.audit.Turn.Older;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of one page, and whether there are newer and older ones: one entry more than fits is read to know. */
record LogPage(List<AccessEntry> entries, boolean hasNewer, boolean hasOlder) {

    static final int LENGTH = 50;

    /** The newest page is always a full one: who turns back to it gets what was added meanwhile too. */
    static LogPage of(AccessEntries log, AuditQuery query, Turn turn) {
        var found = log.page(query, turn, LENGTH + 1);
        boolean more = found.size() > LENGTH;
        return switch (turn) {
            case Newest() -> new LogPage(head(found), false, more);
            case Older older -> new LogPage(head(found), true, more);
            case Newer newer when more -> new LogPage(found.subList(1, found.size()), true, true);
            case Newer newer -> of(log, query, new Newest());
        };
    }

    private static List<AccessEntry> head(List<AccessEntry> found) {
        return found.subList(0, Math.min(found.size(), LENGTH));
    }

    @Nullable
    Long newer() {
        return hasNewer && !entries.isEmpty() ? entries.getFirst().id() : null;
    }

    @Nullable
    Long older() {
        return hasOlder && !entries.isEmpty() ? entries.getLast().id() : null;
    }
}
