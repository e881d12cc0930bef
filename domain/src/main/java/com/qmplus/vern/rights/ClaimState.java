package com.qmplus.vern.rights;

/** Whether a claim still stands. */
public enum ClaimState {
    OPEN,
    WITHDRAWN,
    /** It goes on in the earlier one of two requests that are the same. */
    MOVED
}
