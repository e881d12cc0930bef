package com.qmplus.vern.rights;

/** What somebody can have instead of what they cannot have. */
public enum Alternative {
    /** All that is held, as a machine-readable copy: the policy promises it on every ground. */
    COPY,
    WITHDRAWAL,
    OBJECTION,
    /** Once it is no longer needed. */
    ERASURE,
    RESTRICTION,
    /** Their own words beside it. */
    STATEMENT
}
