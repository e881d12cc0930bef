package com.qmplus.vern.shared.portal;

import com.qmplus.vern.shared.web.Incident;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What the error page tells: in plain words what happened, and the incident number if there is one. */
@Named
@RequestScoped
public class Problem {

    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 413, 429, 500);

    private HttpServletRequest request;

    protected Problem() {} // for CDI

    @Inject
    public Problem(HttpServletRequest request) {
        this.request = request;
    }

    /** Which of our texts fits: the status itself, or the nearest that we have words for. */
    public int getKind() {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) return 404;
        if (TOLD.contains(status)) return status;
        return status < 500 ? 400 : 500;
    }

    public String getIncident() {
        var incident = (Incident) request.getAttribute(ProblemPage.INCIDENT);
        return incident == null ? "" : incident.number();
    }
}
