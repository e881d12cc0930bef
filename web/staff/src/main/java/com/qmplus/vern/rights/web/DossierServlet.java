package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.application.DossierDesk;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.web.Languages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;

/** The whole case in one archive, for an authority or a court. */
@WebServlet("/rights/dossier")
public class DossierServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DossierDesk desk;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = RequestId.of(Objects.toString(request.getParameter("id"), ""));
            var name = desk.nameOf(id);
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            desk.write(id, new WordsOfDossier(Languages.of(request), clock.getZone()), response.getOutputStream());
        } catch (NotFound | IllegalArgumentException nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
