package com.qmplus.vern.register.portal;

import com.qmplus.vern.register.application.NoticeBoard;
import com.qmplus.vern.register.application.NoticeFile;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.web.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * The stable addresses of the notice: {@code /privacy/pdf} is the one that holds now, on paper; {@code /privacy/versions/2} and
 * {@code /privacy/versions/2/pdf} are the second version, for ever.
 */
@WebServlet(urlPatterns = {"/privacy/pdf", "/privacy/versions/*"})
public class NoticeVersions extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern VERSION = Pattern.compile("/([1-9][0-9]{0,5})(/pdf)?");

    @Inject
    private transient NoticeBoard board;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var language = visitor.language();
        var path = request.getPathInfo();
        if (request.getServletPath().equals("/privacy/pdf")) {
            if (path == null) hand(board.latestPdf(language), language, response);
            else response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (path == null || path.equals("/")) {
            response.sendRedirect(request.getContextPath() + "/privacy#versions");
        } else version(path, language, request, response);
    }

    private void version(String path, Language language, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var asked = VERSION.matcher(path);
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        int number = Integer.parseInt(asked.group(1));
        if (asked.group(2) != null) hand(board.pdf(number, language), language, response);
        else {
            request.setAttribute(PrivacyPage.NUMBER, number);
            request.getRequestDispatcher("/privacy.xhtml").forward(request, response);
        }
    }

    private static void hand(NoticeFile file, Language language, HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Language", language.tag());
        response.setHeader("Content-Disposition", "inline; filename=\"" + file.fileName() + "\"");
        response.getOutputStream().write(file.content());
    }
}
