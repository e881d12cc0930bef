package com.qmplus.vern.register;

/** The event from which a storage period runs (R7.1). */
public enum RetentionTrigger {
    RELATION_ENDED,
    CONSENT_WITHDRAWN,
    LAST_CONTACT,
    COLLECTED,
    CASE_CLOSED,
    FISCAL_YEAR_ENDED
}
