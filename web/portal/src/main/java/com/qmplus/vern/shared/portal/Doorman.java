package com.qmplus.vern.shared.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * Turns away what no page of ours asks for: other methods than a page knows, pages under the name of their file, bodies
 * that no form of ours can fill. A body that is too large is read to its end within reason, or else the browser never
 * gets to see the answer.
 */
public class Doorman extends HttpFilter {

    private static final long serialVersionUID = 1L;

    static final long LARGEST_BODY = 256 * 1024;

    /** Where files are sent, and where a text that is too long is told so on the page it was written on. */
    static final String UPLOADS = "/status/messages";

    /** As {@code max-request-size} in web.xml. */
    static final long LARGEST_UPLOAD = 32 * 1024 * 1024;

    static final long READ_TO_THE_END = 64 * 1024 * 1024;

    private static final Set<String> METHODS_OF_PAGES = Set.of("GET", "HEAD", "POST");
    private static final Set<String> NO_ADDRESSES = Set.of("/problem", "/index");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.endsWith(".xhtml") || NO_ADDRESSES.contains(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!path.startsWith("/api/") && !METHODS_OF_PAGES.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (isTooLarge(request)) {
            swallow(request.getInputStream());
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else chain.doFilter(request, response);
    }

    /** A body of unknown length is none of a browser's: they always tell it. */
    private static boolean isTooLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > largest(request) || request.getHeader("Transfer-Encoding") != null;
    }

    private static long largest(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(UPLOADS) ? LARGEST_UPLOAD : LARGEST_BODY;
    }

    private static void swallow(InputStream body) throws IOException {
        var buffer = new byte[8192];
        for (long read = 0; read < READ_TO_THE_END; ) {
            int more = body.read(buffer);
            if (more < 0) return;
            read += more;
        }
    }
}
