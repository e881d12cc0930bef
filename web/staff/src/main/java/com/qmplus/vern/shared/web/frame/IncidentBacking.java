package com.qmplus.vern.shared.web.frame;

import com.qmplus.vern.shared.web.Failure;
import com.qmplus.vern.shared.web.Incident;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The number by which the reader of an error page and the log speak of the same failure. */
@Named
@RequestScoped
public class IncidentBacking {

    private static final Logger LOG = Logger.getLogger(IncidentBacking.class.getName());

    @Inject
    private HttpServletRequest request;

    private Incident incident = Incident.next();

    @PostConstruct
    void note() {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failed)
            incident = Failure.noted(failed);
        else
            LOG.log(Level.INFO, "Incident {0}: status {1}", new Object[] {
                incident, request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)
            });
    }

    public String getNumber() {
        return incident.number();
    }
}
