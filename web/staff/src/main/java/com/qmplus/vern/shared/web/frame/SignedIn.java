package com.qmplus.vern.shared.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, as the session remembers it.
 *
 * @param employee the id, which is also the principal's name
 * @param version the account's session version at sign-in: signing out everywhere raises it
 * @param since when, for the absolute time-out
 */
public record SignedIn(String employee, String name, Set<String> roles, int version, Instant since)
        implements Serializable {

    private static final String KEY = SignedIn.class.getName();

    public static @Nullable SignedIn in(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : (SignedIn) session.getAttribute(KEY);
    }

    /** Goes on after a change that ended every other session. */
    public static void renew(HttpServletRequest request, int version) {
        var now = in(request);
        if (now == null) return;
        request.changeSessionId();
        request.getSession()
                .setAttribute(KEY, new SignedIn(now.employee(), now.name(), now.roles(), version, now.since()));
    }

    /** A new session id for the new standing: whoever planted the old one gains nothing. */
    public void enter(HttpServletRequest request, int idleSeconds) {
        var session = request.getSession();
        request.changeSessionId();
        session.setAttribute(KEY, this);
        session.setMaxInactiveInterval(idleSeconds);
    }
}
