package com.qmplus.vern.rights;

/** Why a system has not done what it was told, so that whoever works on the case knows what to do. */
public enum Trouble {
    /** It did not answer, or not as it should. */
    OUT_OF_ORDER,
    /** It answered with the data of another person. */
    STRANGERS,
    /** What it holds is no longer what was decided on. */
    CHANGED,
    /** It has no way to do it for all of the data. */
    NO_WAY
}
