package com.qmplus.vern.register.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An upload that is larger than the server takes at all gets a word on the page, where the server would only fail. */
public class UploadSizeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** In bytes, as {@code max-file-size} in web.xml. */
    private static final long LARGEST = 64L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST)
            response.sendRedirect(request.getContextPath() + "/register/import?large=true");
        else chain.doFilter(request, response);
    }
}
