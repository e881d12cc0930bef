package com.qmplus.vern.register;

/** The pieces of a privacy notice, in the order in which it is delivered; the privacy manager may order them otherwise. */
public enum NoticeSection {
    SHORT,
    PURPOSES,
    DATA,
    SOURCES,
    RECIPIENTS,
    TRANSFERS,
    STORAGE,
    RIGHTS,
    WITHDRAWAL,
    PROVISION,
    DECISIONS,
    PROMISES,
    CONTROLLER,
    COMPLAINT,
    CHANGES
}
