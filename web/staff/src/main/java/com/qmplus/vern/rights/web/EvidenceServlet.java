package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.AttachmentId;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.application.ErrandDesk;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Hands over what shows that something was done in a system: to be saved, never shown. */
@WebServlet("/rights/evidence")
public class EvidenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ErrandDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = RequestId.of(Objects.toString(request.getParameter("id"), ""));
            var file = desk.fetch(id, AttachmentId.of(Objects.toString(request.getParameter("file"), "")));
            Download.send(file.fileName(), file.mediaType(), file.content(), response);
        } catch (NotFound | IllegalArgumentException nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
