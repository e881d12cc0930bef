package com.qmplus.vern.disclosure;

/** What recipients must be told of (art. 19). */
public enum Measure {
    CORRECTED,
    ERASED,
    RESTRICTED,
    /** What was restricted is used again. */
    RELEASED
}
