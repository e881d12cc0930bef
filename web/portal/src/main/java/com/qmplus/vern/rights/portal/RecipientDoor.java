package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.Entry.Entered;
import com.qmplus.vern.rights.application.Entry.Locked;
import com.qmplus.vern.rights.application.Entry.Wrong;
import com.qmplus.vern.rights.application.RecipientWindow;
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

/** Where the link in the mail to a recipient leads: the code that reached them another way is entered (R12.4). */
@Named
@RequestScoped
public class RecipientDoor {

    private static final String CODE = "code";

    @Inject
    private RecipientWindow window;

    @Inject
    private NoticeKey key;

    @Inject
    private Mistakes mistakes;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    private String reference = "";
    private String link = "";
    private @Nullable String code;

    @PostConstruct
    void open() {
        reference = Objects.requireNonNullElse(request.getParameter("reference"), "");
        link = Objects.requireNonNullElse(request.getParameter("link"), "");
    }

    public @Nullable String enter() {
        if (code == null || code.isBlank()) return refuse("recipient.error.missing");
        try {
            return switch (window.enter(reference, link, code)) {
                case Entered(var grant) -> {
                    key.take(grant);
                    yield "/recipient/notice?faces-redirect=true";
                }
                case Wrong() -> refuse("recipient.error.wrong");
                case Locked() -> refuse("recipient.error.locked");
            };
        } catch (TooManyTries wait) {
            mistakes.add(CODE, RuleTexts.of(wait, visitor.language()));
            return null;
        }
    }

    private @Nullable String refuse(String why) {
        mistakes.add(CODE, new Texts("com.qmplus.vern.rights.portal.messages", visitor.language()).of(why));
        return null;
    }

    /** The page had been open, and the half hour was over. */
    public boolean isExpired() {
        return request.getParameter("after") != null;
    }

    public String getReference() {
        return reference;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
