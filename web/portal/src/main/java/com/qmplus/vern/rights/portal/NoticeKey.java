package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.Grant;
import com.qmplus.vern.shared.web.Cookies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** As {@link CaseKey}: that a recipient has shown link and code, for half an hour. */
@RequestScoped
public class NoticeKey {

    static final String COOKIE = "vern-notice";

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext faces;

    public Optional<Grant> grant() {
        return Cookies.value(COOKIE, request).map(Grant::new);
    }

    void take(Grant grant) {
        Cookies.keep(COOKIE, grant.token(), request, response());
    }

    void giveBack() {
        Cookies.forget(COOKIE, request, response());
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) faces.getResponse();
    }
}
