package com.qmplus.vern.retention;

/** Why data may not be erased for now (R7.3). */
public enum HoldGround {
    /** They are needed for a claim of ours or somebody else's (GDPR art. 17(3)(e)). */
    LEGAL_CLAIM,
    /** An authority has ordered it (art. 17(3)(b)). */
    AUTHORITY_ORDER,
    /** The person wants them kept (art. 18(1)(b), (c)). */
    RESTRICTION_REQUEST
}
