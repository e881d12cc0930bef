package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.RequestState;

/** How near the deadline is; a word and a shape on the page, not a colour alone. */
public enum Urgency {
    OVERDUE,
    SOON,
    IN_TIME,
    DONE;

    private static final int SOON_IN_DAYS = 5;

    static Urgency of(RequestState state, long daysLeft) {
        return state.isAnswered() ? DONE : of(daysLeft);
    }

    static Urgency of(long daysLeft) {
        if (daysLeft < 0) return OVERDUE;
        return daysLeft <= SOON_IN_DAYS ? SOON : IN_TIME;
    }
}
