package com.qmplus.vern.rights.portal;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages were before every right could be claimed online: whoever kept such an address comes to the one that holds now,
 * for good. A draft that was begun there is long gone.
 */
@WebServlet(urlPatterns = {"/access", "/access/*", "/claim"})
public class OldAddresses extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(
                "Location", request.getContextPath() + now(request.getServletPath(), request.getParameter("right")));
    }

    static String now(String path, @Nullable String right) {
        if (path.equals("/access")) return start(Wish.SEE);
        return Optional.ofNullable(right)
                .flatMap(Wish::named)
                .map(OldAddresses::start)
                .orElse("/");
    }

    private static String start(Wish wish) {
        return "/ask/start?right=" + wish.key();
    }
}
