package com.qmplus.vern.shared.portal;

import com.qmplus.vern.shared.BrokenRule;
import com.qmplus.vern.shared.NotForYou;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.TooManyTries;
import com.qmplus.vern.shared.web.Failure;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Catches what a page lets fall, notes it under a number, and has our own page tell of it. */
public class Failures extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException | StackOverflowError failed) {
            var cause = Failure.causeOf(failed);
            if (response.isCommitted()) throw failed;
            if (statusOf(cause) == HttpServletResponse.SC_INTERNAL_SERVER_ERROR)
                request.setAttribute(ProblemPage.INCIDENT, Failure.noted(cause));
            response.sendError(statusOf(cause));
        }
    }

    static int statusOf(Throwable cause) {
        return switch (cause) {
            case NotFound gone -> HttpServletResponse.SC_NOT_FOUND;
            case NotForYou closed -> HttpServletResponse.SC_FORBIDDEN;
            case TooManyTries wait -> TOO_MANY_REQUESTS;
            case BrokenRule refused -> HttpServletResponse.SC_BAD_REQUEST;
            case EJBAccessException closed -> HttpServletResponse.SC_FORBIDDEN;
            default -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        };
    }
}
