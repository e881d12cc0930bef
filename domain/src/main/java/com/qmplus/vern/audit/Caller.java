package com.qmplus.vern.audit;

import java.util.Set;

/** Who is calling, as the container knows them. */
public interface Caller {

    String SYSTEM = "system";
    String PUBLIC = "public";

    /** The address of a call that came from inside: a timer's, or that of the start. */
    String INSIDE = "-";

    /** The id of the employee, or of another system's key, as text; {@link #SYSTEM} for timers, {@link #PUBLIC} for who has no account. */
    String id();

    Set<String> roles();

    /** Where the call came from; {@link #INSIDE} where from no network. */
    String address();
}
