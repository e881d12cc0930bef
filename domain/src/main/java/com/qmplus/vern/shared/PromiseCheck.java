package com.qmplus.vern.shared;

import java.time.Instant;

/**
 * Sees whether a promise of the policy is kept, in the feature that keeps it. The board finds every one by itself: one that is added
 * is on it with the next run. It opens nobody's data and names nobody; it asks the database what is wrong, never for everything.
 */
public interface PromiseCheck {

    /** Stable: what was found is kept under it. Lower-case words with hyphens. */
    String key();

    Promise promise();

    /** What is so at that instant, which is now. What fails throws, and the board says that it cannot tell. */
    Checked look(Instant now);
}
