package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.CaseWindow;
import com.qmplus.vern.rights.application.Grant;
import com.qmplus.vern.rights.application.GrantExpired;
import com.qmplus.vern.rights.application.LinkNeeded;
import com.qmplus.vern.rights.application.NothingToFetch;
import com.qmplus.vern.rights.application.Part;
import com.qmplus.vern.shared.web.Cookies;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** Hands the finished answer over as a file, to whoever has shown the code; every fetch is logged by the service. */
@WebServlet(
        urlPatterns = {
            "/status/answer/pdf",
            "/status/answer/json",
            "/status/answer/csv",
            "/status/answer/vcf",
            "/status/answer/zip"
        })
public class AnswerDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseWindow window;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var grant = Cookies.value(CaseKey.COOKIE, request).map(Grant::new);
        var part = partOf(request);
        if (grant.isEmpty()) knockAgain(request, response);
        else if (part.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else hand(grant.get(), part.get(), request, response);
    }

    private void hand(Grant grant, Part part, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            FileResponse.stream(window.fetch(grant, part), response);
        } catch (GrantExpired over) {
            knockAgain(request, response);
        } catch (LinkNeeded first) {
            response.sendRedirect(request.getContextPath() + "/status/case");
        } catch (NothingToFetch gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void knockAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/status?after=expired");
    }

    private static Optional<Part> partOf(HttpServletRequest request) {
        var suffix = request.getServletPath().substring(request.getServletPath().lastIndexOf('/') + 1);
        return Arrays.stream(Part.values())
                .filter(part -> part.suffix().equals(suffix))
                .findFirst();
    }
}
