package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.LetterId;
import com.qmplus.vern.rights.application.Grant;
import com.qmplus.vern.rights.application.GrantExpired;
import com.qmplus.vern.rights.application.LetterWindow;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.web.Cookies;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Hands a letter over as PDF, to whoever has shown the code; every fetch is logged by the service. */
@WebServlet("/status/letter/pdf")
public class LetterDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LetterWindow window;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var grant = Cookies.value(CaseKey.COOKIE, request).map(Grant::new);
        try {
            var letter = LetterId.of(Objects.toString(request.getParameter("letter"), ""));
            FileResponse.send(window.fetch(grant.orElseThrow(GrantExpired::new), letter), response);
        } catch (GrantExpired over) {
            response.sendRedirect(request.getContextPath() + "/status?after=expired");
        } catch (NotFound | IllegalArgumentException nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
