package com.qmplus.vern.rights.web;

import com.qmplus.vern.disclosure.DisclosureId;
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

/** The whole case in one archive, for whom it was decided that they get it. */
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
            var disclosure = DisclosureId.of(Objects.toString(request.getParameter("for"), ""));
            var words = new WordsOfDossier(Languages.of(request), clock.getZone());
            desk.write(id, disclosure, words, name -> {
                response.setContentType("application/zip");
                response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
                return response.getOutputStream();
            });
        } catch (NotFound | IllegalArgumentException nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
