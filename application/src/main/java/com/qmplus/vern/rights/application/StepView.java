package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Move;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the timeline (R0.3).
 *
 * @param decider name of the employee, or of the other system; empty for the person and for Vern itself, see {@code by}
 * @param detail a key: system, identity method …
 * @param words what the employee wrote; like the detail for those alone who need to know the case
 */
public record StepView(
        Move move,
        Instant made,
        By by,
        String decider,
        @Nullable String article,
        @Nullable String rule,
        @Nullable String detail,
        @Nullable String words)
        implements Serializable {

    public enum By {
        STAFF,
        PERSON,
        VERN,
        OTHER_SYSTEM
    }
}
