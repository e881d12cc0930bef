package com.qmplus.vern.register;

/** What happens to data when their time is up. */
public enum RetentionAction {
    ERASE,
    ANONYMISE
}
