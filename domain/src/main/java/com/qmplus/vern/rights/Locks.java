package com.qmplus.vern.rights;

import java.time.Instant;

/** The locks on the doors of cases, and on doors behind which there is none. */
public interface Locks {

    /** The lock of a reference, alone with it until the transaction ends; a new one where nobody has tried before. */
    Lock of(ReferenceNumber reference, Instant now);

    boolean isLocked(ReferenceNumber reference);

    /** Drops those that were last tried before that instant and never locked; says how many. */
    int forget(Instant before);
}
