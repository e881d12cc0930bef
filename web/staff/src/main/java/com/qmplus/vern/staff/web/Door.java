package com.qmplus.vern.staff.web;

import com.qmplus.vern.shared.web.frame.SignedIn;
import com.qmplus.vern.staff.application.SignInStep;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** How far someone has come at the door. Only the session knows: the challenge stands in no address and on no page. */
@RequestScoped
public class Door {

    private static final String KEY = Door.class.getName();

    @Inject
    private HttpServletRequest request;

    @Inject
    private SessionLimits limits;

    @Inject
    private Clock clock;

    void wait(SignInStep at) {
        request.getSession().setAttribute(KEY, at);
    }

    <T extends Serializable> Optional<T> waitingFor(Class<T> step) {
        var session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : session.getAttribute(KEY))
                .filter(step::isInstance)
                .map(step::cast);
    }

    /** In: with a new session id, and the clock of the absolute time-out running. */
    String enter(SignInStep.SignedIn step) {
        request.getSession().removeAttribute(KEY);
        new SignedIn(
                        step.employee().toString(),
                        step.name(),
                        Set.copyOf(step.roles()),
                        step.sessionVersion(),
                        Instant.now(clock))
                .enter(request, Math.toIntExact(limits.idle().toSeconds()));
        return Wanted.take(request).orElse(request.getContextPath() + "/");
    }

    void leave() {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }
}
