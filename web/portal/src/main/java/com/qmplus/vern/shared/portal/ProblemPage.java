package com.qmplus.vern.shared.portal;

import com.qmplus.vern.shared.web.Failure;
import com.qmplus.vern.shared.web.Glance;
import com.qmplus.vern.shared.web.Incident;
import com.qmplus.vern.shared.web.Languages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where the container takes everything that failed: our own page for people, problem+json for other systems, and plain
 * words of both languages should even our page fail.
 */
@WebServlet(urlPatterns = "/problem", loadOnStartup = 2)
public class ProblemPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String INCIDENT = "com.qmplus.vern.incident";

    private static final String LAST_RESORT = """
            <!DOCTYPE html>
            <html lang="nb"><head><meta charset="UTF-8"><title>Feil / Error</title></head>
            <body><main><h1>Noe gikk galt hos oss</h1><p>Prøv igjen om noen minutter. Nummer på feilen: %1$s</p>
            <div lang="en"><h2>Something went wrong with us</h2><p>Try again in a few minutes. Number of this fault: %1$s</p></div>
            </main></body></html>
            """;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int status = response.getStatus();
        var failed = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failed != null && request.getAttribute(INCIDENT) == null)
            request.setAttribute(INCIDENT, Failure.noted(Failure.causeOf(failed)));
        if (isForSystems(request)) problem(request, status).write(response);
        else page(request, response, status);
    }

    private static ProblemJson problem(HttpServletRequest request, int status) {
        var problem = ProblemJson.of(status, incident(request));
        return status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                ? problem.saying(new Texts(ProblemMappers.TEXTS, Languages.of(request)).of("api.too_large"))
                : problem;
    }

    private static void page(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        try {
            request.getRequestDispatcher("/WEB-INF/problem.xhtml").forward(new Glance(request), response);
        } catch (ServletException | RuntimeException | IOException again) {
            var incident = Failure.noted(Failure.causeOf(again));
            if (response.isCommitted()) return;
            response.reset();
            response.setStatus(status);
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(LAST_RESORT.formatted(incident));
        }
    }

    private static boolean isForSystems(HttpServletRequest request) {
        var address = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return address != null && address.startsWith(request.getContextPath() + "/api/");
    }

    private static String incident(HttpServletRequest request) {
        var incident = (Incident) request.getAttribute(INCIDENT);
        return incident == null ? "" : incident.number();
    }
}
