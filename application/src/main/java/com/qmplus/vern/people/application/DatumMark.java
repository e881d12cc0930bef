package com.qmplus.vern.people.application;

/** What is to be noticed about a datum. */
public enum DatumMark {
    /** No purpose needs it, and no storage time of an earlier relation runs (GDPR art. 5(1)(b)). */
    NO_PURPOSE(true),
    /** It is only stored, for this purpose at least (GDPR art. 18). */
    RESTRICTED(false),
    /** No purpose needs it, but the storage time of a relation that is over runs still (R7.1): kept, not used. */
    KEPT_ON(false),
    /** The purpose has no storage time for it (GDPR art. 5(1)(e)). */
    NO_RULE(true),
    /** The time for which this purpose may use it is over, and another's is not: each use stops at its own end (R7.1). */
    USE_OVER(false),
    /** The time for which any purpose may keep it is over (R7.1). */
    TIME_OVER(true),
    /** It is of a special category, and the purpose has no ground in art. 9(2). */
    NO_SPECIAL_GROUND(true),
    /** Nobody can say where it came from, though the person may ask (GDPR art. 15(1)(g)). */
    SOURCE_UNKNOWN(true),
    /** It lies in a system that the register has ended. */
    SYSTEM_ENDED(true);

    private final boolean wrong;

    DatumMark(boolean wrong) {
        this.wrong = wrong;
    }

    /** Whether somebody ought to do something about it. */
    public boolean isWrong() {
        return wrong;
    }
}
