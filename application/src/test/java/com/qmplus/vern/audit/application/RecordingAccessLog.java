package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.AccessEntry;
import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.shared.application.TestClock;
import java.time.Clock;
import java.util.List;

/** The real log, over entries in memory that the test can read. */
public final class RecordingAccessLog extends AccessLog {

    private final InMemoryAccessEntries entries;

    public RecordingAccessLog() {
        this(FixedCaller.system(), TestClock.anyDay());
    }

    public RecordingAccessLog(Caller caller, Clock clock) {
        this(new InMemoryAccessEntries(), caller, clock);
    }

    private RecordingAccessLog(InMemoryAccessEntries entries, Caller caller, Clock clock) {
        super(entries, caller, clock);
        this.entries = entries;
    }

    public List<AccessEntry> entries() {
        return entries.all();
    }

    public List<Access> accesses() {
        return entries.all().stream().map(AccessEntry::access).toList();
    }
}
