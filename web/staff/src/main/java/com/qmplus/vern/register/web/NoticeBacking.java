package com.qmplus.vern.register.web;

import com.qmplus.vern.register.NoticeSection;
import com.qmplus.vern.register.NoticeWording.Way;
import com.qmplus.vern.register.application.NoticeDesk;
import com.qmplus.vern.register.application.NoticeDraftView;
import com.qmplus.vern.register.application.NoticePage;
import com.qmplus.vern.register.application.NoticeStanding;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.web.Visitor;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The privacy notice: how the published one stands, and the draft of the next with what can be done to it. */
@Named
@ViewScoped
public class NoticeBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/register/notice?faces-redirect=true";

    @Inject
    private NoticeDesk desk;

    @Inject
    private Visitor visitor;

    private NoticeStanding standing;
    private @Nullable NoticeDraftView draft;
    private @Nullable NoticePage preview;
    private @Nullable String why;
    private @Nullable String advice;

    public void load() {
        standing = desk.standing(visitor.language());
        draft = desk.draft(visitor.language()).orElse(null);
    }

    /** Somebody was faster: the next press is about the draft as it now is. */
    void changed(@Observes(notifyObserver = Reception.IF_EXISTS) StalePage stale) {
        load();
    }

    public String begin() {
        desk.begin();
        return done("begin");
    }

    public String send() {
        desk.send(version());
        return done("send");
    }

    public String takeBack() {
        desk.takeBack(version());
        return done("takeBack");
    }

    public String giveBack() {
        desk.giveBack(version(), Objects.requireNonNullElse(why, ""));
        return done("giveBack");
    }

    public String review() {
        desk.review(version());
        return done("review");
    }

    public String publish() {
        desk.publish(version());
        return done("publish");
    }

    public String advise() {
        desk.advise(version(), Objects.requireNonNullElse(advice, ""));
        return done("advise");
    }

    public String up(NoticeSection section) {
        desk.move(version(), section, Way.UP);
        return done("move");
    }

    public String down(NoticeSection section) {
        desk.move(version(), section, Way.DOWN);
        return done("move");
    }

    public String drop(int place) {
        desk.dropPromise(version(), place);
        return done("drop");
    }

    private static String done(String what) {
        Words.done("register", "notice.done." + what);
        return HERE;
    }

    private long version() {
        if (draft == null) throw new NotFound("notice draft");
        return draft.version();
    }

    /** The draft as the public would read it. */
    public NoticePage getPreview() {
        if (preview == null) preview = desk.preview(visitor.language());
        return preview;
    }

    /** The privacy manager decides; everyone else who comes here reads. */
    public boolean isManager() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Roles.PRIVACY_MANAGER);
    }

    public boolean isOfficer() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Roles.DPO);
    }

    public boolean isWritable() {
        return isManager() && draft != null && draft.isWriting();
    }

    public boolean isReviewable() {
        return isManager() && draft != null && draft.isInReview() && !draft.mine();
    }

    /** The points of the law that the draft lacks. */
    public String getMissing() {
        return draft == null ? "" : String.join(", ", draft.missing());
    }

    public NoticeStanding getStanding() {
        return standing;
    }

    public @Nullable NoticeDraftView getDraft() {
        return draft;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable String getAdvice() {
        return advice;
    }

    public void setAdvice(@Nullable String advice) {
        this.advice = advice;
    }
}
