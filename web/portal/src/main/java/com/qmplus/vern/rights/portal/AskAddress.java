package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What the address of a page of the form says: which draft, about which wish, and whether it is a change of one answer. */
@Named
@RequestScoped
public class AskAddress {

    static final String CHECK = "check";
    static final String RECEIVED = "received";
    static final String GONE = "/ask/gone?faces-redirect=true";
    private static final String RIGHT = "right";

    private HttpServletRequest request;

    protected AskAddress() {} // for CDI

    @Inject
    public AskAddress(HttpServletRequest request) {
        this.request = request;
    }

    static String to(String page, DraftId draft) {
        return "/ask/" + page + "?faces-redirect=true&draft=" + draft;
    }

    static String to(AskStep step, DraftId draft) {
        var wish = step.wish();
        return to(step.page(), draft) + (wish == null ? "" : "&right=" + wish.key());
    }

    /** As a link has it, below the application's own address. */
    static String link(AskStep step, DraftId draft) {
        return to(step, draft).replace("faces-redirect=true&", "");
    }

    static String again(AskStep step, DraftId draft) {
        return to(step, draft) + "&again=true";
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

    /** Without one, what most people ask for. */
    public Wish wish() {
        var named = request.getParameter(RIGHT);
        if (named == null) return Wish.SEE;
        return Wish.named(named).orElseThrow(() -> new NotFound(RIGHT));
    }

    public String getRight() {
        return wish().key();
    }

    /** What was chosen among radio buttons or boxes; none: nothing. */
    List<String> sent(String field) {
        var values = request.getParameterValues(field);
        return values == null ? List.of() : List.of(values);
    }

    AskStep step(String page) {
        boolean about = page.equals(AskStep.WHY) || page.equals(AskStep.WHAT);
        return new AskStep(page, about ? wish() : null);
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
