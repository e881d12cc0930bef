package com.qmplus.vern.rights;

/** The only two reasons for which a deadline can be extended (GDPR art. 12(3)). */
public enum ExtensionGround {
    COMPLEXITY,
    NUMBER_OF_REQUESTS
}
