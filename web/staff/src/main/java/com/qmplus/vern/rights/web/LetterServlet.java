package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.LetterId;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.application.LetterDesk;
import com.qmplus.vern.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** A letter as PDF, to be printed and posted. */
@WebServlet("/rights/letter/pdf")
public class LetterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LetterDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = RequestId.of(Objects.toString(request.getParameter("id"), ""));
            var letter = LetterId.of(Objects.toString(request.getParameter("letter"), ""));
            var pdf = desk.read(id, letter).pdf();
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"letter.pdf\"");
            response.getOutputStream().write(pdf);
        } catch (NotFound | IllegalArgumentException nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
