package com.qmplus.vern.audit;

import java.util.Set;

/** Who is calling, as the container knows them. */
public interface Caller {

    String SYSTEM = "system";
    String PUBLIC = "public";

    /** The employee's id as text; {@link #SYSTEM} for timers, {@link #PUBLIC} for who has no account. */
    String id();

    Set<String> roles();

    /** Where the call came from; a dash where it came from inside. */
    String address();
}
