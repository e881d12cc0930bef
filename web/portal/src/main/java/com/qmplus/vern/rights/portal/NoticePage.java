package com.qmplus.vern.rights.portal;

import com.qmplus.vern.register.Text;
import com.qmplus.vern.rights.application.GrantExpired;
import com.qmplus.vern.rights.application.InvalidField;
import com.qmplus.vern.rights.application.NoticeView;
import com.qmplus.vern.rights.application.RecipientWindow;
import com.qmplus.vern.shared.portal.Mistakes;
import com.qmplus.vern.shared.portal.Texts;
import com.qmplus.vern.shared.web.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a recipient is to do with data that they received from us, and where they say that they have read it (art. 19). */
@Named
@RequestScoped
public class NoticePage {

    private static final String HERE = "/recipient/notice?faces-redirect=true";
    private static final String KNOCK_AGAIN = "/recipient?faces-redirect=true&after=expired";

    @Inject
    private RecipientWindow window;

    @Inject
    private NoticeKey key;

    @Inject
    private Mistakes mistakes;

    @Inject
    private Visitor visitor;

    private @Nullable NoticeView notice;
    private @Nullable String who;

    /** Who has not shown link and code does that first. */
    public @Nullable String show() {
        var grant = key.grant();
        if (grant.isEmpty()) return KNOCK_AGAIN;
        try {
            notice = window.read(grant.get());
            return null;
        } catch (GrantExpired over) {
            key.giveBack();
            return KNOCK_AGAIN;
        }
    }

    public @Nullable String acknowledge() {
        var grant = key.grant();
        if (grant.isEmpty()) return KNOCK_AGAIN;
        try {
            window.acknowledge(grant.get(), Objects.requireNonNullElse(who, ""));
            return HERE;
        } catch (GrantExpired over) {
            key.giveBack();
            return KNOCK_AGAIN;
        } catch (InvalidField wrong) {
            mistakes.add("who", text("recipient.error.who." + wrong.reason()));
            return show();
        }
    }

    private String text(String name) {
        return new Texts("com.qmplus.vern.rights.portal.messages", visitor.language()).of(name);
    }

    public String say(Text text) {
        return text.in(visitor.language());
    }

    public @Nullable NoticeView getNotice() {
        return notice;
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }
}
