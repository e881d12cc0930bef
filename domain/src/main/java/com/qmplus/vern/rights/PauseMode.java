package com.qmplus.vern.rights;

/**
 * What a question to the person does to the clock (R3.4). Which one is right is contested, so it is chosen by configuration,
 * and the dates of all three are always told.
 */
public enum PauseMode {
    /** The days until the answer are added, before the end is moved to a working day (EDPB guidelines 01/2022). */
    SUSPEND,
    /** The period begins anew on the day on which we know who asks; only what a question of scope took is added to it (ICO). */
    RESTART,
    /** It does nothing: the strictest. */
    NONE
}
