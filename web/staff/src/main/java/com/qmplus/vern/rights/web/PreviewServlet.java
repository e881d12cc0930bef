package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.application.AnswerDesk;
import com.qmplus.vern.rights.application.LetterDesk;
import com.qmplus.vern.rights.application.LetterDraft;
import com.qmplus.vern.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** The answer, or the letter that goes with it, as PDF, as the person would get it now: for the case worker's eyes, and kept nowhere. */
@WebServlet("/rights/preview")
public class PreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnswerDesk desk;

    @Inject
    private transient LetterDesk letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = RequestId.of(Objects.toString(request.getParameter("id"), ""));
            boolean letter = request.getParameter("letter") != null;
            var pdf = letter ? letters.preview(id, LetterDraft.answer("")).pdf() : desk.preview(id);
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"preview.pdf\"");
            response.getOutputStream().write(pdf);
        } catch (NotFound | IllegalArgumentException nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
