package com.qmplus.vern.rights;

/** How far the ruling on a claim has come. */
public enum RulingState {
    /** What the law says is proposed anew whenever somebody looks. */
    OPEN,
    AWAITS_SECOND,
    DECIDED
}
