package com.qmplus.vern.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cookies that no script can read, that forms of other sites cannot have sent along, and that travel only under TLS
 * where there is TLS. Each names every attribute itself, once; the server adds nothing.
 */
public final class Cookies {

    private Cookies() {}

    /** Gone with the browser, and never sent along when the visitor comes from another site. */
    public static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        write(name + "=" + value + "; SameSite=Strict", request, response);
    }

    /** Kept for so long, and never sent along when the visitor comes from another site. */
    public static void keep(
            String name, String value, Duration time, HttpServletRequest request, HttpServletResponse response) {
        write(name + "=" + value + "; Max-Age=" + time.toSeconds() + "; SameSite=Strict", request, response);
    }

    /** Kept for so long, and sent along when the visitor follows a link from elsewhere. */
    public static void remember(
            String name, String value, Duration time, HttpServletRequest request, HttpServletResponse response) {
        write(name + "=" + value + "; Max-Age=" + time.toSeconds() + "; SameSite=Lax", request, response);
    }

    public static void forget(String name, HttpServletRequest request, HttpServletResponse response) {
        write(name + "=; Max-Age=0; SameSite=Strict", request, response);
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

    private static void write(String cookie, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", cookie + "; Path=/; HttpOnly" + (request.isSecure() ? "; Secure" : ""));
    }
}
