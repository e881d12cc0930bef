package com.qmplus.vern.staff.portal;

import com.qmplus.vern.staff.application.KeyDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;

/**
 * On the public pages nobody signs in; another system may bring its key, as {@code Authorization: Bearer …}, where the interface
 * for systems is. A key that opens nothing makes nobody of the caller: what needs one says so itself, see {@link KeyGuard}. The
 * server must be told even of pages that need none: the intranet of the same application has a mechanism of its own, and
 * without one here the server looks for that one, finds nothing and refuses every request.
 */
@ApplicationScoped
public class KeyMechanism implements HttpAuthenticationMechanism {

    private static final String HEADER = "Authorization";
    private static final String SCHEME = "bearer ";

    @Inject
    private KeyDoor door;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return secret(request)
                .flatMap(door::admit)
                .map(holder -> context.notifyContainerAboutLogin(holder.id().toString(), holder.roles()))
                .orElseGet(context::doNothing);
    }

    /** What came as a key; empty where there was none, or where none is asked for. */
    static Optional<String> secret(HttpServletRequest request) {
        var header = request.getHeader(HEADER);
        if (header == null || !request.getServletPath().startsWith("/api/")) return Optional.empty();
        return header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }
}
