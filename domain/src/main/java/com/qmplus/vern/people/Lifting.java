package com.qmplus.vern.people;

/**
 * Why data are no longer restricted; where we have decided it, or found out which are meant, the person has been told before (GDPR art.
 * 18(3)).
 */
public enum Lifting {
    DECIDED,
    /** The person asks for it no longer. */
    CLAIM_WITHDRAWN,
    /** Who asked was somebody else. */
    ANOTHER_PERSON,
    /** Whoever asked never showed that they are the person. */
    NOT_IDENTIFIED,
    /** It is known by now which data are meant. */
    SPECIFIED
}
