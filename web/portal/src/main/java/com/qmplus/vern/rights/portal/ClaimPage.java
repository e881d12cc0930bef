package com.qmplus.vern.rights.portal;

import com.qmplus.vern.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** How to claim a right that these pages do not take in yet: any channel counts, and no form is needed (R2.1). */
@Named
@RequestScoped
public class ClaimPage {

    private static final Set<String> RIGHTS =
            Set.of("correct", "delete", "stop", "withdraw", "take", "object", "limit");

    private HttpServletRequest request;

    protected ClaimPage() {} // for CDI

    @Inject
    public ClaimPage(HttpServletRequest request) {
        this.request = request;
    }

    /** Which right, as in the keys of the texts. */
    public String getRight() {
        var right = request.getParameter("right");
        if (right == null || !RIGHTS.contains(right)) throw new NotFound("right");
        return right;
    }
}
