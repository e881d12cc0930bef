package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.LetterId;
import com.qmplus.vern.rights.application.GrantExpired;
import com.qmplus.vern.rights.application.LetterPage;
import com.qmplus.vern.rights.application.LetterWindow;
import com.qmplus.vern.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A letter of the case that is open, as it was written. */
@Named
@RequestScoped
public class LetterReader {

    private static final String CASE = "/status/case?faces-redirect=true";
    private static final String KNOCK_AGAIN = "/status?faces-redirect=true&after=expired";

    @Inject
    private LetterWindow window;

    @Inject
    private CaseKey key;

    @Inject
    private HttpServletRequest request;

    private @Nullable LetterPage letter;

    public @Nullable String show() {
        var grant = key.grant();
        if (grant.isEmpty()) return KNOCK_AGAIN;
        try {
            letter = window.read(grant.get(), LetterId.of(getId()));
            return null;
        } catch (GrantExpired over) {
            key.giveBack();
            return KNOCK_AGAIN;
        } catch (NotFound | IllegalArgumentException nothing) {
            return CASE;
        }
    }

    public String getId() {
        return Objects.toString(request.getParameter("letter"), "");
    }

    public @Nullable LetterPage getLetter() {
        return letter;
    }
}
