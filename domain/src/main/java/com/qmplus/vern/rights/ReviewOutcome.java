package com.qmplus.vern.rights;

/** What a human being made of a decision that a machine had made alone (GDPR art. 22(3); statement 47). */
public enum ReviewOutcome {
    UPHELD,
    OVERTURNED
}
