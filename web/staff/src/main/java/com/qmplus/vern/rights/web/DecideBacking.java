package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.UseKey;
import com.qmplus.vern.rights.application.RulingDesk;
import com.qmplus.vern.rights.application.RulingView;
import com.qmplus.vern.rights.application.RulingView.Findable;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim is decided: what the law proposes, confirmed with one press, or sent to a second pair of eyes. */
@Named
@ViewScoped
public class DecideBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RulingDesk desk;

    private @Nullable RequestId id;
    private @Nullable ClaimId claim;
    private RulingView view;
    private @Nullable String reason;
    private @Nullable String found;
    private @Nullable String why;

    public void load() {
        if (id == null || claim == null) throw new NotFound("claim");
        view = desk.view(id, claim);
    }

    /** Somebody was faster, and the reader has just been told what they did: the next press is about the claim as it now is. */
    void changed(@Observes(notifyObserver = Reception.IF_EXISTS) StalePage stale) {
        load();
    }

    public String confirm() {
        desk.confirm(view.request(), view.version(), view.claim());
        return done(view.needsSecond() ? "ruled.second" : "ruled");
    }

    public String approve() {
        desk.approve(view.request(), view.version(), view.claim());
        Words.done("rights", "done.agreed");
        return "/rights/second?faces-redirect=true";
    }

    public String sendBack() {
        desk.sendBack(view.request(), view.version(), view.claim(), text(reason));
        Words.done("rights", "done.sentBack");
        return "/rights/second?faces-redirect=true";
    }

    public String follow(UseKey use) {
        desk.follow(view.request(), view.version(), view.claim(), use);
        return done("followed");
    }

    public String find() {
        return note(view.findable(), found, why, null);
    }

    /** Records which of those that can be found was found. */
    String note(List<Findable> possible, @Nullable String key, @Nullable String because, @Nullable String newValue) {
        var one = possible.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("circumstance"));
        desk.note(view.request(), view.version(), view.claim(), one, text(because), text(newValue));
        return done("noted");
    }

    public String drop(UUID circumstance) {
        desk.drop(view.request(), view.version(), view.claim(), circumstance);
        return done("dropped");
    }

    String done(String what) {
        Words.done("rights", "done." + what);
        return "/rights/decide?faces-redirect=true&id=" + id + "&claim=" + claim;
    }

    /** How it stands for whoever looks at it. */
    public String getStands() {
        if (view.outdated()) return "OUTDATED";
        return view.approving() ? "APPROVE" : view.state().name();
    }

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    public RulingView getView() {
        return view;
    }

    public @Nullable RequestId getId() {
        return id;
    }

    public void setId(@Nullable RequestId id) {
        this.id = id;
    }

    public @Nullable ClaimId getClaim() {
        return claim;
    }

    public void setClaim(@Nullable ClaimId claim) {
        this.claim = claim;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getFound() {
        return found;
    }

    public void setFound(@Nullable String found) {
        this.found = found;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
