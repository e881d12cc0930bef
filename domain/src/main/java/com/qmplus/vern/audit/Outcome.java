package com.qmplus.vern.audit;

/** How it ended. An entry never changes: one that failed later is followed by another that says so. */
public enum Outcome {
    GRANTED,
    DENIED,
    FAILED
}
