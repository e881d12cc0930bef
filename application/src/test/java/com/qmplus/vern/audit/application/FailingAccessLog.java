package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.shared.application.TestClock;
import java.util.List;

/** A log that cannot be written: the disk is full, the database away. */
public final class FailingAccessLog extends AccessLog {

    public FailingAccessLog() {
        super(new InMemoryAccessEntries(), FixedCaller.system(), TestClock.anyDay());
    }

    @Override
    public Long record(Access access) {
        throw new LogIsDown();
    }

    @Override
    public void recordAll(List<Access> accesses) {
        throw new LogIsDown();
    }

    @Override
    public Long recordFor(String actor, Access access) {
        throw new LogIsDown();
    }

    public static final class LogIsDown extends IllegalStateException {
        private static final long serialVersionUID = 1L;
    }
}
