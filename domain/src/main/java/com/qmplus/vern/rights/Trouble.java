package com.qmplus.vern.rights;

import com.qmplus.vern.shared.SystemFailed;

/** Why a system has not done what it was told, so that whoever works on the case knows what to do. */
public enum Trouble {
    /** It did not answer as it should, and nobody knows more. */
    OUT_OF_ORDER,
    /** It could not be reached. */
    UNREACHABLE,
    /** It did not answer in time. */
    TOO_SLOW,
    /** Vern may not sign in there, or may not do what it is to do. */
    REFUSED,
    /** Somebody else changed the same there. */
    BUSY,
    /** It does not look as it has been described to Vern. */
    NOT_AS_DESCRIBED,
    /** A file that is exchanged with it is missing, too old, or cannot be read or written. */
    FILE_UNUSABLE,
    /** It answered with the data of another person. */
    STRANGERS,
    /** What it holds is no longer what was decided on. */
    CHANGED,
    /** It has no way to do it for all of the data. */
    NO_WAY;

    /** What a system that failed for now says of itself. */
    public static Trouble of(SystemFailed failure) {
        return switch (failure.why()) {
            case UNREACHABLE -> UNREACHABLE;
            case TOO_SLOW -> TOO_SLOW;
            case REFUSED -> REFUSED;
            case BUSY -> BUSY;
            case NOT_AS_DESCRIBED -> NOT_AS_DESCRIBED;
            case FILE_UNUSABLE -> FILE_UNUSABLE;
            case OUT_OF_ORDER -> OUT_OF_ORDER;
        };
    }
}
