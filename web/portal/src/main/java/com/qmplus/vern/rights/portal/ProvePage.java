package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.IdentifiedCase.CodeTry;
import com.qmplus.vern.rights.application.GrantExpired;
import com.qmplus.vern.rights.application.IdentityWindow;
import com.qmplus.vern.shared.TooManyTries;
import com.qmplus.vern.shared.portal.Mistakes;
import com.qmplus.vern.shared.portal.Texts;
import com.qmplus.vern.shared.web.RuleTexts;
import com.qmplus.vern.shared.web.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Where a person who has opened their case enters the one-time code that came to the address we knew from before (R4.2). */
@Named
@RequestScoped
public class ProvePage {

    private static final String KNOCK_AGAIN = "/status?faces-redirect=true&after=expired";

    @Inject
    private IdentityWindow window;

    @Inject
    private CaseKey key;

    @Inject
    private Mistakes mistakes;

    @Inject
    private Visitor visitor;

    private @Nullable String code;
    private boolean proved;

    /** Who has not opened their case does that first. */
    public @Nullable String show() {
        return key.grant().isEmpty() ? KNOCK_AGAIN : null;
    }

    public @Nullable String enter() {
        var grant = key.grant();
        if (grant.isEmpty()) return KNOCK_AGAIN;
        if (code == null || code.isBlank()) return refuse("prove.error.missing");
        try {
            return told(window.enter(grant.get(), String.valueOf(code)));
        } catch (GrantExpired over) {
            key.giveBack();
            return KNOCK_AGAIN;
        } catch (TooManyTries wait) {
            mistakes.add("once", RuleTexts.of(wait, visitor.language()));
            return null;
        }
    }

    private @Nullable String told(CodeTry outcome) {
        return switch (outcome) {
            case PROVED -> {
                proved = true;
                yield null;
            }
            case WRONG -> refuse("prove.error.wrong");
            case SPENT, OVER -> refuse("prove.error.over");
        };
    }

    private @Nullable String refuse(String why) {
        mistakes.add("once", new Texts("com.qmplus.vern.rights.portal.messages", visitor.language()).of(why));
        return null;
    }

    public boolean isProved() {
        return proved;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
