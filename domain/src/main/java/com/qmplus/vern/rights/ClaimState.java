package com.qmplus.vern.rights;

/** Whether a claim still stands. */
public enum ClaimState {
    OPEN,
    WITHDRAWN,
    /** It goes on in the earlier one of two requests that are the same. */
    MOVED,
    /** It had been taken over from another request, and went back there. */
    RETURNED
}
