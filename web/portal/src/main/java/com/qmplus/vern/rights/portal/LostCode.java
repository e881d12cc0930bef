package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.CaseWindow;
import com.qmplus.vern.shared.TooManyTries;
import com.qmplus.vern.shared.portal.Mistakes;
import com.qmplus.vern.shared.portal.Texts;
import com.qmplus.vern.shared.web.RuleTexts;
import com.qmplus.vern.shared.web.Visitor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The way back for who has lost the code. What it answers is always the same: it must not tell who has a case here. */
@Named
@RequestScoped
public class LostCode {

    @Inject
    private CaseWindow window;

    @Inject
    private Mistakes mistakes;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    private @Nullable String reference;
    private @Nullable String email;
    private boolean asked;

    /** Whoever comes from the page of another request brings the reference along. */
    @PostConstruct
    void bring() {
        reference = request.getParameter("reference");
    }

    public void ask() {
        if (isBlank(reference)) mistakes.add("number", text("status.error.reference.missing"));
        if (isBlank(email)) mistakes.add("email", text("lost.error.email.missing"));
        if (!mistakes.isAny()) askFor(String.valueOf(reference), String.valueOf(email));
    }

    private void askFor(String number, String mail) {
        try {
            window.askNewCode(number, mail);
            asked = true;
        } catch (TooManyTries wait) {
            mistakes.add("number", RuleTexts.of(wait, visitor.language()));
        }
    }

    private String text(String name) {
        return new Texts("com.qmplus.vern.rights.portal.messages", visitor.language()).of(name);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    public boolean isAsked() {
        return asked;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }
}
