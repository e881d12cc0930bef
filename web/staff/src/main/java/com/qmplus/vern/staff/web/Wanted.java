package com.qmplus.vern.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;

/** The page that someone wanted before they were asked to sign in. It is kept in the session, so that no link can plant another. */
final class Wanted {

    private static final String KEY = Wanted.class.getName();

    private Wanted() {}

    static void remember(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) || request.getHeader("Faces-Request") != null) return;
        var query = request.getQueryString();
        request.getSession().setAttribute(KEY, request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    static Optional<String> take(HttpServletRequest request) {
        var session = request.getSession();
        var wanted = Optional.ofNullable(session.getAttribute(KEY)).map(Objects::toString);
        session.removeAttribute(KEY);
        return wanted;
    }
}
