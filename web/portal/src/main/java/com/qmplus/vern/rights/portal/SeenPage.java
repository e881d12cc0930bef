package com.qmplus.vern.rights.portal;

import com.qmplus.vern.register.Text;
import com.qmplus.vern.rights.application.GrantExpired;
import com.qmplus.vern.rights.application.LinkNeeded;
import com.qmplus.vern.rights.application.SeenView;
import com.qmplus.vern.rights.application.SeenWindow;
import com.qmplus.vern.shared.web.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When and for what the person's data were looked at, and who received them. */
@Named
@RequestScoped
public class SeenPage {

    private static final String CASE = "/status/case?faces-redirect=true";
    private static final String KNOCK_AGAIN = "/status?faces-redirect=true&after=expired";

    @Inject
    private SeenWindow window;

    @Inject
    private CaseKey key;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    private @Nullable SeenView view;

    public @Nullable String show() {
        var grant = key.grant();
        if (grant.isEmpty()) return KNOCK_AGAIN;
        try {
            view = window.seen(grant.get(), first());
            return null;
        } catch (GrantExpired over) {
            key.giveBack();
            return KNOCK_AGAIN;
        } catch (LinkNeeded notTheirs) {
            return CASE;
        }
    }

    private int first() {
        var from = Objects.toString(request.getParameter("from"), "");
        return from.matches("[0-9]{1,6}") ? Integer.parseInt(from) : 0;
    }

    /** Not on the pages after the first. */
    public boolean isLatest() {
        return first() == 0;
    }

    public String say(Text text) {
        return text.in(visitor.language());
    }

    public String list(List<Text> texts) {
        return texts.stream().map(this::say).collect(Collectors.joining(", "));
    }

    /** By name, where the register has only their kind (C-154/21). */
    public String recipient(SeenView.Handed handed) {
        var name = handed.name();
        return name == null ? say(handed.recipient()) : name;
    }

    public @Nullable SeenView getView() {
        return view;
    }
}
