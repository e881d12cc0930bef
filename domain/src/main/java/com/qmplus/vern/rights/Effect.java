package com.qmplus.vern.rights;

import com.qmplus.vern.consent.Closing;
import com.qmplus.vern.people.ClosedUse;

/** What a claim brings about as soon as it reaches us, or as soon as it is decided (R3.5). */
public enum Effect {
    /** Direct marketing has ended (GDPR art. 21(3)). */
    MARKETING_ENDED(Move.MARKETING_ENDED),
    /** What rested on a consent has ended (art. 7(3)). */
    CONSENT_ENDED(Move.CONSENT_ENDED),
    /** What was objected to has ended (art. 21(1)). */
    USE_ENDED(Move.USE_ENDED),
    /** Data are only stored (art. 18). */
    RESTRICTED(Move.RESTRICTED);

    private final Move move;

    Effect(Move move) {
        this.move = move;
    }

    /** By which step of the case it took effect. */
    public Move move() {
        return move;
    }

    /** Nobody weighs it: whoever says so is heeded (art. 7(3), 21(3)). */
    boolean isAbsolute() {
        return this == MARKETING_ENDED || this == CONSENT_ENDED;
    }

    public static Effect of(Closing closing) {
        return switch (closing) {
            case DIRECT_MARKETING -> MARKETING_ENDED;
            case ON_CONSENT -> CONSENT_ENDED;
            case OBJECTED_TO, CONTESTED -> RESTRICTED;
        };
    }

    public static Effect of(ClosedUse.Why why) {
        return switch (why) {
            case SUPPRESSED -> MARKETING_ENDED;
            case WITHDRAWN -> CONSENT_ENDED;
            case OBJECTED -> USE_ENDED;
        };
    }
}
