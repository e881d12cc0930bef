package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What the address of a page of the access form says: which draft, and whether it is a change of one answer. */
@Named
@RequestScoped
public class AskAddress {

    static final String GONE = "/ask/gone?faces-redirect=true";

    private HttpServletRequest request;

    protected AskAddress() {} // for CDI

    @Inject
    public AskAddress(HttpServletRequest request) {
        this.request = request;
    }

    static String to(String page, DraftId draft) {
        return "/ask/" + page + "?faces-redirect=true&draft=" + draft;
    }

    static String again(String page, DraftId draft) {
        return to(page, draft) + "&again=true";
    }

    public DraftId draft() {
        try {
            return DraftId.of(getDraft());
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("draft");
        }
    }

    public String getDraft() {
        var draft = request.getParameter("draft");
        return draft == null ? "" : draft;
    }

    /** The visitor came from the check page and goes back to it. */
    public boolean isChange() {
        return "true".equals(request.getParameter("change"));
    }

    /** An older draft had been deleted, and what was typed last began this one. */
    public boolean isAgain() {
        return "true".equals(request.getParameter("again"));
    }
}
