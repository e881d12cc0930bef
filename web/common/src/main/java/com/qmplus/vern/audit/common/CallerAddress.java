package com.qmplus.vern.audit.common;

import com.qmplus.vern.audit.application.Origin;
import com.qmplus.vern.shared.web.Forwarded;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the access log where a request comes from (R8.1). What a proxy says of it is believed only where
 * {@code vern.proxy} says that there is one: anyone can write such a header.
 */
public class CallerAddress extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Origin origin;

    @Inject
    @ConfigProperty(name = "vern.proxy", defaultValue = "false")
    private boolean behindProxy;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var caller = behindProxy ? new Forwarded(request) : request;
        origin.arrivedFrom(caller.getRemoteAddr());
        chain.doFilter(caller, response);
    }
}
