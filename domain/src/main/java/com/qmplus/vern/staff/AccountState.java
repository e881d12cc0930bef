package com.qmplus.vern.staff;

/** Where an account stands; whether it is locked for a while is told apart, since that passes by itself. */
public enum AccountState {
    /** Has an invitation, and has not chosen a password yet. */
    INVITED,
    /** Has a password, and is to set up the second factor at the next sign-in. */
    WITHOUT_SECOND_FACTOR,
    ACTIVE,
    /** Has left the house; the account stays, so that the log keeps its name. */
    LEFT
}
