package com.qmplus.vern.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Remembers the language that a visitor chose by {@code ?lang=}, and tells which one the answer is in. */
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    public static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Languages.asked(request)
                .ifPresent(
                        language -> Cookies.remember(Languages.COOKIE, language.tag(), REMEMBERED, request, response));
        response.setHeader("Content-Language", Languages.of(request).tag());
        chain.doFilter(request, response);
    }
}
