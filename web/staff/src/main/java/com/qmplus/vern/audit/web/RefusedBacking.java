package com.qmplus.vern.audit.web;

import com.qmplus.vern.audit.application.Denials;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;

/** What the container refused leaves a trace too, before the page says so. */
@Named
@RequestScoped
public class RefusedBacking {

    @Inject
    private Denials denials;

    @Inject
    private HttpServletRequest request;

    public void note() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
        denials.refused(
                Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI()));
    }
}
