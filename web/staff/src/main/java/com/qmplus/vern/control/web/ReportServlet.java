package com.qmplus.vern.control.web;

import com.qmplus.vern.control.application.PromiseDesk;
import com.qmplus.vern.shared.web.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The promise board on paper, for the management or an authority (GDPR art. 5(2), 24(1)). */
@WebServlet("/control/report")
public class ReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PromiseDesk desk;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var bytes = desk.report(visitor.language());
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"promises.pdf\"");
        response.getOutputStream().write(bytes);
    }
}
