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
    /** Nothing is left to decide, and a system has yet to do something, or a recipient to be told (art. 18(3), 19). */
    ENDING,
    CLOSED;

    /** From here on the answer has been made available (art. 12(3)). */
    public boolean isAnswered() {
        return compareTo(ANSWERED) >= 0;
    }

    /** There is nothing more to decide, or to say to the person. */
    public boolean isOver() {
        return compareTo(ENDING) >= 0;
    }

    public static List<RequestState> unanswered() {
        return Arrays.stream(values()).filter(state -> !state.isAnswered()).toList();
    }

    /** We have settled whether we know this person, so the systems can be searched. */
    public boolean knowsWho() {
        return compareTo(ASSIGNED) > 0;
    }
}
