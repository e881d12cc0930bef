package com.qmplus.vern.staff.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The code that lets the first administrator in. It stands in the server's log, which only who runs the server can read,
 * and in memory; it serves once, and after five wrong tries a new one takes its place.
 */
@ApplicationScoped
public class SetUpCode {

    private static final Logger LOG = Logger.getLogger(SetUpCode.class.getName());
    private static final int MOST_TRIES = 5;

    private @Nullable String code;
    private int tries;

    /** Makes a code and writes it into the log. */
    public synchronized void announce() {
        code = OneTimeCode.random();
        tries = 0;
        LOG.log(Level.WARNING, "There is no account yet. Open /staff/set-up with this one-time code: {0}", code);
    }

    /** Whether this is the code. */
    synchronized boolean admits(String offered) {
        if (code == null) return false;
        if (same(OneTimeCode.normalised(code), OneTimeCode.normalised(offered))) return true;
        if (++tries >= MOST_TRIES) announce();
        return false;
    }

    synchronized void useUp() {
        code = null;
    }

    private static boolean same(String right, String offered) {
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), offered.getBytes(StandardCharsets.UTF_8));
    }
}
