package com.qmplus.vern.register.web;

import com.qmplus.vern.register.application.FiledFile;
import com.qmplus.vern.register.application.FilingDesk;
import com.qmplus.vern.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/** Hands out a signed document as it was filed: to be saved, never to be shown or run as a page of ours. */
@WebServlet("/register/document")
public class FiledServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FilingDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(desk.fetch(UUID.fromString(Objects.toString(request.getParameter("id"), ""))), response);
        } catch (NotFound | IllegalArgumentException nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(FiledFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", "attachment; " + named(file.name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    /** The name for all browsers, and for those that know no other than plain letters (RFC 6266). */
    private static String named(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        var whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
