package com.qmplus.vern.rights.web;

import com.qmplus.vern.people.Candidate;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.rights.application.IdentityDesk;
import com.qmplus.vern.rights.application.RequestAction;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who asks: the people it may be, and how sure that is. */
@Named
@ViewScoped
public class WhoBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IdentityDesk desk;

    @Inject
    private RequestBacking page;

    private @Nullable List<Candidate> candidates;
    private @Nullable String reason;

    /** Asked once per page: each look leaves a trace. */
    public List<Candidate> getCandidates() {
        if (candidates == null) candidates = mayChoose() ? desk.candidates(page.getId()) : List.of();
        return candidates;
    }

    private boolean mayChoose() {
        return page.getRequest().may(RequestAction.CONFIRM_PERSON);
    }

    public String confirm(PersonId person) {
        desk.confirmPerson(page.getId(), version(), person);
        return page.done("person");
    }

    public String confirmNobody() {
        desk.confirmNobody(page.getId(), version(), Objects.requireNonNullElse(reason, ""));
        return page.done("nobody");
    }

    public String release() {
        desk.releasePerson(page.getId(), version(), Objects.requireNonNullElse(reason, ""));
        return page.done("release");
    }

    private long version() {
        return page.getRequest().version();
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
