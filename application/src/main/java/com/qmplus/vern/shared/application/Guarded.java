package com.qmplus.vern.shared.application;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Work of a timer. One that throws is struck off by some servers, and one fault must not keep the rest from being done: it is
 * told of, and the next round may succeed. The message of a fault may quote data: it is not logged.
 */
public final class Guarded {

    private static final Logger LOG = Logger.getLogger(Guarded.class.getName());

    private Guarded() {}

    /** @param what is done, as the log tells it */
    public static void run(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            tell(what, failure);
        }
    }

    /** For those who have more to do about it. */
    public static void tell(String what, RuntimeException failure) {
        LOG.log(Level.WARNING, "{0} failed and is tried again: {1}", new Object[] {
            what, failure.getClass().getName()
        });
    }
}
