package com.qmplus.vern.staff.web;

import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.web.Cookies;
import com.qmplus.vern.shared.web.LanguageFilter;
import com.qmplus.vern.shared.web.Languages;
import com.qmplus.vern.shared.web.frame.SignedIn;
import com.qmplus.vern.staff.application.SignInStep;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
        speak(step.language());
        return Wanted.take(request).orElse(request.getContextPath() + "/");
    }

    /** The account's own language, unless this browser has been told another. */
    private void speak(Language language) {
        if (Cookies.value(Languages.COOKIE, request).isPresent()) return;
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        Cookies.remember(Languages.COOKIE, language.tag(), LanguageFilter.REMEMBERED, request, response);
    }

    void leave() {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }
}
