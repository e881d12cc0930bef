package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.Grant;
import com.qmplus.vern.shared.web.Cookies;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** That somebody has shown the right code, for half an hour: a cookie that no script and no other site gets at. */
public abstract class GrantCookie {

    private final String name;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext faces;

    protected GrantCookie(String name) {
        this.name = name;
    }

    public Optional<Grant> grant() {
        return Cookies.value(name, request).map(Grant::new);
    }

    void take(Grant grant) {
        Cookies.keep(name, grant.token(), request, response());
    }

    void giveBack() {
        Cookies.forget(name, request, response());
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) faces.getResponse();
    }
}
