package com.qmplus.vern.shared.web;

import com.qmplus.vern.shared.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Remembers the language that a visitor chose by {@code ?lang=}, and tells which one the answer is in. */
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Languages.asked(request).ifPresent(language -> response.addCookie(remembering(language, request)));
        response.setHeader("Content-Language", Languages.of(request).tag());
        chain.doFilter(request, response);
    }

    private static Cookie remembering(Language language, HttpServletRequest request) {
        var cookie = Cookies.of(Languages.COOKIE, language.tag(), "Lax", request);
        cookie.setMaxAge(Math.toIntExact(REMEMBERED.toSeconds()));
        return cookie;
    }
}
