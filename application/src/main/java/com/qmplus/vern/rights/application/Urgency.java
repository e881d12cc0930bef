package com.qmplus.vern.rights.application;

/** How near the deadline is; a word and a shape on the page, not a colour alone. */
public enum Urgency {
    OVERDUE,
    SOON,
    IN_TIME,
    DONE
}
