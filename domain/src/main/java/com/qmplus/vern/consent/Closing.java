package com.qmplus.vern.consent;

/** What somebody closes by saying so, as soon as it reaches us. */
public enum Closing {
    /** Direct marketing, by every purpose that is any: at once, and for good (GDPR art. 21(3)). */
    DIRECT_MARKETING,
    /** What rests on their consent (art. 7(3)). */
    ON_CONSENT,
    /** What rests on a public task or a legitimate interest, until their objection is decided (art. 18(1)(d)). */
    OBJECTED_TO,
    /** Data whose accuracy they contest, until it is verified (art. 18(1)(a)). */
    CONTESTED;

    /** It ends nothing, but holds it up until something is decided: of a contact only that has answered. */
    public boolean holdsUp() {
        return this == OBJECTED_TO || this == CONTESTED;
    }
}
