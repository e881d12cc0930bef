package com.qmplus.vern.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site would have a visitor's browser send: stateless views carry no secret of their own that
 * would tell. Browsers say where a request comes from in {@code Sec-Fetch-Site}, the older ones, and all of them where
 * there is no TLS, in {@code Origin}. What bears neither is no browser, and has no cookies to misuse.
 */
public class SameOrigin extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOurs(request)) chain.doFilter(request, response);
        else response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean isOurs(HttpServletRequest request) {
        return HARMLESS.contains(request.getMethod())
                || isOurs(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"));
    }

    static boolean isOurs(@Nullable String site, @Nullable String origin, @Nullable String host) {
        if (site != null) return OURS.contains(site);
        return origin == null || authority(origin).equals(host);
    }

    private static String authority(String origin) {
        try {
            var authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
