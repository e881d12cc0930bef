package com.qmplus.vern.rights;

import java.util.Arrays;
import java.util.List;

/** How far a request has come; each state follows the one above it, and some moves lead back. */
public enum RequestState {
    RECEIVED,
    ASSIGNED,
    PERSON_KNOWN,
    NOBODY,
    COLLECTED,
    APPROVED,
    ANSWERED,
    CLOSED;

    /** From here on the answer has been made available (art. 12(3)). */
    public boolean isAnswered() {
        return this == ANSWERED || this == CLOSED;
    }

    public static List<RequestState> unanswered() {
        return Arrays.stream(values()).filter(state -> !state.isAnswered()).toList();
    }

    /** We have settled whether we know this person, so the systems can be searched. */
    public boolean knowsWho() {
        return compareTo(ASSIGNED) > 0;
    }
}
