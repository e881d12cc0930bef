package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.AttachmentId;
import com.qmplus.vern.rights.application.Grant;
import com.qmplus.vern.rights.application.GrantExpired;
import com.qmplus.vern.rights.application.TalkWindow;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.web.Cookies;
import com.qmplus.vern.shared.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Hands a person what they sent with a message. */
@WebServlet("/status/attachment")
public class AttachmentDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TalkWindow window;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var grant = Cookies.value(CaseKey.COOKIE, request).map(Grant::new);
        try {
            var id = AttachmentId.of(Objects.toString(request.getParameter("file"), ""));
            var file = window.fetch(grant.orElseThrow(GrantExpired::new), id);
            Download.send(file.fileName(), file.mediaType(), file.content(), response);
        } catch (GrantExpired over) {
            response.sendRedirect(request.getContextPath() + "/status?after=expired");
        } catch (NotFound | IllegalArgumentException nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
