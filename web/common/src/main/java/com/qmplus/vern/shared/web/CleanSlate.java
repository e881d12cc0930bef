package com.qmplus.vern.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Lets an error page begin anew. What was sent is not read again, since it may be what failed; the headers of the page
 * that failed are gone, since its content policy allows its own scripts only. Cookies stay, and which methods are allowed.
 */
public class CleanSlate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final List<String> KEPT = List.of("Set-Cookie", "Allow");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!response.isCommitted()) wipe(response);
        chain.doFilter(new Glance(request), response);
    }

    private static void wipe(HttpServletResponse response) {
        int status = response.getStatus();
        var kept = new LinkedHashMap<String, List<String>>();
        KEPT.forEach(header -> kept.put(header, List.copyOf(response.getHeaders(header))));
        response.reset();
        response.setStatus(status);
        kept.forEach((header, values) -> values.forEach(value -> response.addHeader(header, value)));
    }
}
