package com.qmplus.vern.staff.web;

import com.qmplus.vern.shared.web.frame.SignedIn;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Servlets;

/**
 * Who calls is what the session remembers, as long as that still holds: the account must not have signed out everywhere
 * or been closed since, and nobody stays signed in beyond the absolute time-out. Idle sessions the container ends.
 * Passwords and codes are not met here but on the sign-in pages, which are open to all.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    @Inject
    private SignIn signIn;

    @Inject
    private SessionLimits limits;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (isResource(request)) return context.doNothing();
        var signedIn = SignedIn.in(request);
        var ended = signedIn == null ? left(request) : ended(signedIn);
        if (signedIn != null && ended == null)
            return context.notifyContainerAboutLogin(signedIn.employee(), signedIn.roles());
        if (signedIn != null) request.getSession().invalidate();
        return context.isProtected() ? toSignIn(request, response, ended) : context.doNothing();
    }

    private @Nullable Ending ended(SignedIn signedIn) {
        return Ending.of(signedIn, clock.instant(), limits.absolute(), () -> isValid(signedIn))
                .orElse(null);
    }

    private boolean isValid(SignedIn signedIn) {
        return signIn.stillValid(EmployeeId.of(signedIn.employee()), signedIn.version());
    }

    /** Only who still bears the key of a session that is gone has left one; a stranger is told nothing. */
    private static @Nullable Ending left(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid() ? Ending.IDLE : null;
    }

    /** Style sheets, scripts and fonts are the same for all: no need to ask the database for each of them. */
    private static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource/");
    }

    private static AuthenticationStatus toSignIn(
            HttpServletRequest request, HttpServletResponse response, @Nullable Ending ended) {
        Wanted.remember(request);
        var why = ended == null ? "" : ended.asQuery();
        Servlets.facesRedirect(request, response, request.getContextPath() + "/sign-in" + why);
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
