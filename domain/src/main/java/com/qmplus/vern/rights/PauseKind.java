package com.qmplus.vern.rights;

/** What we may ask the person before we can go on, and what the clock may wait for (R3.4). */
public enum PauseKind {
    /** Who they are, on reasonable doubt (GDPR art. 12(6)). */
    IDENTITY,
    /** What they want to see, where we hold much about them (GDPR recital 63). */
    SCOPE
}
