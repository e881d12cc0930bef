package com.qmplus.vern.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** Cookies that no script can read, that other sites cannot have sent along, and that travel only under TLS where there is TLS. */
public final class Cookies {

    private Cookies() {}

    /** A cookie for the whole site, gone with the browser; {@code sameSite} is {@code Strict} or {@code Lax}. */
    public static Cookie of(String name, String value, String sameSite, HttpServletRequest request) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", sameSite);
        return cookie;
    }

    /** The same cookie, to be thrown away by the browser. */
    public static Cookie gone(String name, HttpServletRequest request) {
        var cookie = of(name, "", "Strict", request);
        cookie.setMaxAge(0);
        return cookie;
    }

    public static Optional<String> value(String name, HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(cookie -> name.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
