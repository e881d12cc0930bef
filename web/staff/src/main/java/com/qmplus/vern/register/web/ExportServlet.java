package com.qmplus.vern.register.web;

import com.qmplus.vern.register.application.ExportFormat;
import com.qmplus.vern.register.application.RegisterDesk;
import com.qmplus.vern.register.application.RegisterExport;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.web.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** The register as a file: for an authority (GDPR art. 30(4)), for the national register, or for another installation. */
@WebServlet("/register/export")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RegisterDesk desk;

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient PastDayBacking past;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var file = export(request);
            response.setContentType(file.mediaType());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"");
            response.getOutputStream().write(file.bytes());
        } catch (NotFound | IllegalArgumentException nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private RegisterExport export(HttpServletRequest request) {
        var format = ExportFormat.valueOf(Objects.toString(request.getParameter("format"), ""));
        past.setOn(request.getParameter("on"));
        var day = past.getDay();
        return day == null ? desk.export(format, visitor.language()) : desk.exportOn(format, visitor.language(), day);
    }
}
