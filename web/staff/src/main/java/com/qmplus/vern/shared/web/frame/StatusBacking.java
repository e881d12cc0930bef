package com.qmplus.vern.shared.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

/** The status that an error page answers with: containers forget it when they find the page by the exception's type. */
@Named
@RequestScoped
public class StatusBacking {

    public void missing() {
        answer(HttpServletResponse.SC_NOT_FOUND);
    }

    public void expired() {
        answer(HttpServletResponse.SC_BAD_REQUEST);
    }

    public void failed() {
        answer(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    private static void answer(int status) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
    }
}
