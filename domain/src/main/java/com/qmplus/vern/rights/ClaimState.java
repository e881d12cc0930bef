package com.qmplus.vern.rights;

/** Whether a claim still stands. */
public enum ClaimState {
    OPEN,
    WITHDRAWN
}
