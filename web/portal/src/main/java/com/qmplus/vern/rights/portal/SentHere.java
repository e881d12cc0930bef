package com.qmplus.vern.rights.portal;

import com.qmplus.vern.shared.web.Cookies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;

/**
 * That a request was sent from this browser, for a few minutes: so that it is told the case code again when the first load
 * of the confirmation was cut off, or to read it in the other language. The address of that page alone does not do.
 */
@RequestScoped
public class SentHere {

    static final String COOKIE = "vern-sent";

    private static final Duration KEPT = Duration.ofMinutes(5);

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext faces;

    /** What this browser alone knows; it learns it now unless it does already. */
    String mark() {
        var secret = read().isEmpty() ? UUID.randomUUID().toString() : read();
        Cookies.keep(COOKIE, secret, KEPT, request, (HttpServletResponse) faces.getResponse());
        return secret;
    }

    /** Empty where nothing was sent lately. */
    String read() {
        return Cookies.value(COOKIE, request).orElse("");
    }
}
