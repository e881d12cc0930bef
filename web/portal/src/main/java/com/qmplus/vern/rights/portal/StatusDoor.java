package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.CaseWindow;
import com.qmplus.vern.rights.application.Entry.Entered;
import com.qmplus.vern.rights.application.Entry.Locked;
import com.qmplus.vern.rights.application.Entry.Wrong;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where reference and case code are entered, to follow a case or to fetch its answer (R12.4). */
@Named
@RequestScoped
public class StatusDoor {

    @Inject
    private CaseWindow window;

    @Inject
    private CaseKey key;

    @Inject
    private Mistakes mistakes;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    private @Nullable String reference;
    private @Nullable String code;
    private String link = "";

    /** The link in a mail brings the reference along, and in the one about the answer its secret. */
    @PostConstruct
    void open() {
        reference = request.getParameter("reference");
        link = Objects.requireNonNullElse(request.getParameter("link"), "");
    }

    public @Nullable String enter() {
        if (isBlank(reference)) mistakes.add("number", text("status.error.reference.missing"));
        if (isBlank(code)) mistakes.add("code", text("status.error.code.missing"));
        return mistakes.isAny() ? null : tryTo(String.valueOf(reference), String.valueOf(code));
    }

    private @Nullable String tryTo(String number, String secret) {
        try {
            return enter(number, secret);
        } catch (TooManyTries wait) {
            mistakes.add("number", RuleTexts.of(wait, visitor.language()));
            return null;
        }
    }

    private @Nullable String enter(String number, String secret) {
        return switch (window.enter(number, secret, link)) {
            case Entered(var grant) -> {
                key.take(grant);
                yield "/status/case?faces-redirect=true";
            }
            case Wrong() -> refuse("status.error.wrong");
            case Locked() -> refuse("status.error.locked");
        };
    }

    private @Nullable String refuse(String why) {
        mistakes.add("number", text(why));
        return null;
    }

    private String text(String name) {
        return new Texts("com.qmplus.vern.rights.portal.messages", visitor.language()).of(name);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** The case had been open and was closed, by time or by the person. */
    public String getNotice() {
        var notice = request.getParameter("after");
        return notice == null ? "" : notice;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
