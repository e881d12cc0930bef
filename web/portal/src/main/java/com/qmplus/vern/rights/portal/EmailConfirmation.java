package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.Confirmation;
import com.qmplus.vern.rights.application.Confirmation.AlreadyUsed;
import com.qmplus.vern.rights.application.Confirmation.Confirmed;
import com.qmplus.vern.rights.application.Confirmation.Expired;
import com.qmplus.vern.rights.application.Confirmation.Unknown;
import com.qmplus.vern.rights.application.RequestIntake;
import com.qmplus.vern.shared.TooManyTries;
import com.qmplus.vern.shared.portal.Mistakes;
import com.qmplus.vern.shared.web.RuleTexts;
import com.qmplus.vern.shared.web.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Where the link in the first mail leads. Opening it does nothing, since mail filters open links; the button does. */
@Named
@RequestScoped
public class EmailConfirmation {

    @Inject
    private RequestIntake intake;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Mistakes mistakes;

    @Inject
    private Visitor visitor;

    private String outcome = "";
    private String reference = "";

    public void confirm() {
        var token = request.getParameter("token");
        try {
            tell(intake.confirm(token == null ? "" : token));
        } catch (TooManyTries wait) {
            mistakes.add("confirm", RuleTexts.of(wait, visitor.language()));
        }
    }

    private void tell(Confirmation confirmation) {
        switch (confirmation) {
            case Confirmed(var confirmed) -> {
                outcome = "done";
                reference = confirmed;
            }
            case AlreadyUsed() -> outcome = "used";
            case Expired() -> outcome = "expired";
            case Unknown() -> outcome = "unknown";
        }
    }

    /** Empty until the button was pressed; then {@code done}, {@code used}, {@code expired} or {@code unknown}. */
    public String getOutcome() {
        return outcome;
    }

    public String getReference() {
        return reference;
    }
}
