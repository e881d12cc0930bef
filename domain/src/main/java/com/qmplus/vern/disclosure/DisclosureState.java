package com.qmplus.vern.disclosure;

/** A statutory demand takes two before anything is disclosed (R6.4); everything else is allowed or refused at once. */
public enum DisclosureState {
    AWAITS_SECOND,
    ALLOWED,
    REFUSED
}
