package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.application.GoesOnIn;
import com.qmplus.vern.rights.application.KinDesk;
import com.qmplus.vern.rights.application.KinView;
import com.qmplus.vern.rights.application.StepView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Requests that look like the one on the page: two that are one are joined, two that are not are told apart. */
@Named
@ViewScoped
public class KinBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KinDesk desk;

    @Inject
    private RequestBacking page;

    private @Nullable List<KinView> kin;
    private @Nullable GoesOnIn goesOnIn;
    private @Nullable String reason;

    public List<KinView> getAll() {
        if (kin == null) kin = desk.of(page.getId());
        return kin;
    }

    /** Where it goes on, when it has become one with another; null: it has not. */
    public @Nullable GoesOnIn getGoesOnIn() {
        if (isJoined() && goesOnIn == null)
            goesOnIn = desk.goesOnIn(page.getId()).orElse(null);
        return goesOnIn;
    }

    public String join(KinView other) {
        desk.join(page.getId(), page.getRequest().version(), other.id(), other.version());
        page.done("joined");
        return "/rights/request?faces-redirect=true&id=" + (other.earlier() ? other.id() : page.getId());
    }

    public String tellApart(KinView other) {
        desk.tellApart(page.getId(), page.getRequest().version(), other.id(), Objects.requireNonNullElse(reason, ""));
        return page.done("told_apart");
    }

    /** They were two after all. */
    public String part() {
        desk.part(page.getId(), page.getRequest().version(), Objects.requireNonNullElse(reason, ""));
        return page.done("parted");
    }

    /** It has become one with another, and its claims go on there. */
    public boolean isJoined() {
        return page.getRequest().timeline().stream()
                .map(StepView::move)
                .filter(move -> move == Move.JOINED_TO || move == Move.PARTED_FROM)
                .reduce((earlier, later) -> later)
                .filter(Move.JOINED_TO::equals)
                .isPresent();
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
