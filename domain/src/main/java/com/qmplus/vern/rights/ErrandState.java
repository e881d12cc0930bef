package com.qmplus.vern.rights;

import java.util.Arrays;
import java.util.List;

/** How far a system has come with what it was told to do. */
public enum ErrandState {
    /** Vern does it by itself, or waits for the system. */
    WAITING,
    /** It did not work; Vern tries again by itself. */
    FAILED,
    /** Somebody has to do it. */
    BY_HAND,
    DONE,
    /** It cannot be done, and it is recorded why. */
    IMPOSSIBLE,
    /** Before it was done, it was no longer to be. */
    OVERTAKEN;

    public static List<ErrandState> open() {
        return Arrays.stream(values()).filter(ErrandState::isOpen).toList();
    }

    public boolean isOpen() {
        return switch (this) {
            case WAITING, FAILED, BY_HAND -> true;
            case DONE, IMPOSSIBLE, OVERTAKEN -> false;
        };
    }
}
