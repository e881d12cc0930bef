package com.qmplus.vern.register.web;

import com.qmplus.vern.register.application.FilingDesk;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
            var file = desk.fetch(UUID.fromString(Objects.toString(request.getParameter("id"), "")));
            Download.send(file.name(), file.mediaType(), file.content(), response);
        } catch (NotFound | IllegalArgumentException nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
