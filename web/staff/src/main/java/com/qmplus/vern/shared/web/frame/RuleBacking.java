package com.qmplus.vern.shared.web.frame;

import com.qmplus.vern.shared.BrokenRule;
import com.qmplus.vern.shared.NotForYou;
import com.qmplus.vern.shared.web.Failure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The page for a rule that was broken while another page loaded. It is an answer and no failure of ours: it bears no incident
 * number. What need-to-know refuses is forbidden, and has left its trace where it was refused; the rest was a wrong request.
 */
@Named
@RequestScoped
public class RuleBacking {

    @Inject
    private HttpServletRequest request;

    public void answer() {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseStatus(
                        isForbidden() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_BAD_REQUEST);
    }

    public boolean isForbidden() {
        return rule().filter(NotForYou.class::isInstance).isPresent();
    }

    public String getText() {
        return rule().map(RuleMessages::text).orElse("");
    }

    private Optional<BrokenRule> rule() {
        return Optional.ofNullable((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
                .map(Failure::causeOf)
                .filter(BrokenRule.class::isInstance)
                .map(BrokenRule.class::cast);
    }
}
