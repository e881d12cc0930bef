package com.qmplus.vern.people;

import com.qmplus.vern.register.PurposeKey;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A purpose that may use a person's data no longer, since they said so.
 *
 * @param since the day on which it reached us; what was done before stays lawful (GDPR art. 7(3))
 */
public record ClosedUse(PurposeKey purpose, Why why, LocalDate since) implements Serializable {

    public enum Why {
        /** They want no direct marketing: nothing is weighed, and nothing opens it again but their own word (GDPR art. 21(3)). */
        SUPPRESSED,
        /** They have withdrawn their consent (art. 7(3)). */
        WITHDRAWN,
        /** They have objected, and their reasons weigh more (art. 21(1)). */
        OBJECTED
    }
}
