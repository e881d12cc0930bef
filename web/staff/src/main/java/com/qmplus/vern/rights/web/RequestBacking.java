package com.qmplus.vern.rights.web;

import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.application.AnswerDesk;
import com.qmplus.vern.rights.application.LetterDraft;
import com.qmplus.vern.rights.application.RequestAction;
import com.qmplus.vern.rights.application.RequestDesk;
import com.qmplus.vern.rights.application.RequestView;
import com.qmplus.vern.rights.application.StepView;
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
import org.jspecify.annotations.Nullable;

/** The case page: what it shows, and the moves that need few words. */
@Named
@ViewScoped
public class RequestBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestDesk desk;

    @Inject
    private AnswerDesk answers;

    @Inject
    private PreviewBacking preview;

    private RequestId id;
    private RequestView request;
    private @Nullable String note;
    private @Nullable String own;

    public void load() {
        if (id == null) throw new NotFound("request");
        request = desk.view(id);
    }

    /** Somebody was faster, and the reader has just been told what they did: the next press is about the case as it now is. */
    void changed(@Observes(notifyObserver = Reception.IF_EXISTS) StalePage stale) {
        load();
    }

    public String take() {
        desk.take(id, request.version());
        return done("take");
    }

    public String collect() {
        answers.collect(id, request.version());
        return done("collect");
    }

    public String send() {
        answers.send(id, request.version(), Objects.requireNonNullElse(own, ""));
        return done("send");
    }

    /** Shows the letter that goes with the answer, and sends nothing. */
    public void previewAnswer() {
        preview.show(LetterDraft.answer(Objects.requireNonNullElse(own, "")));
    }

    public String resendConfirmation() {
        desk.resendConfirmation(id, request.version());
        return done("resend");
    }

    public String close() {
        desk.close(id, request.version());
        return done("close");
    }

    public String addNote() {
        desk.note(id, request.version(), Objects.requireNonNullElse(note, ""));
        return done("note");
    }

    /** Says what was done, and shows the case as it now is. */
    String done(String move) {
        Words.done("rights", "done." + move);
        return page();
    }

    String page() {
        return "/rights/request?faces-redirect=true&id=" + id;
    }

    public boolean isNext(NextStep step) {
        return request.next() == step;
    }

    /** Key of the sentence that says why that is the next step. */
    public String getWhyNext() {
        if (!isNext(NextStep.PROVE_IDENTITY)) return "next." + request.next() + ".why";
        if (request.who().representation() != null) return "next.PROVE_IDENTITY.represented";
        return "next.PROVE_IDENTITY" + (request.state().isAnswered() ? ".code" : ".why");
    }

    public boolean may(RequestAction action) {
        return request.may(action);
    }

    /** Somebody else works on it: what is to be done next is theirs. */
    public boolean isOthers() {
        return request.assignee() != null && !request.assignee().inHand();
    }

    /** What the person is opened for, as the address of their page carries it. */
    public String getUse() {
        return isOthers() ? "purpose=" + PurposeKey.ACCOUNTABILITY : "case=" + id;
    }

    /** The person gave an address that notices can go to. */
    public boolean isMailed() {
        return request.requester().email() != null;
    }

    public boolean isKnown() {
        return request.who().person() != null;
    }

    /** Key of the sentence that says how it stands with the case code. */
    public String getCodeWords() {
        var code = request.code();
        if (code.locked()) return "code.locked";
        if (code.newOneAsked()) return "code.asked";
        return code.issued() ? "code.issued" : "code.missing";
    }

    /** The first system that a person has to look in. */
    public RequestView.@Nullable Search getByHand() {
        return request.searches().stream()
                .filter(search -> !search.byMachine() && !search.result().isKnown())
                .findFirst()
                .orElse(null);
    }

    /** The first claim that has yet to be decided. */
    public RequestView.@Nullable Claim getToDecide() {
        return request.claims().stream()
                .filter(RequestView.Claim::undecided)
                .findFirst()
                .orElse(null);
    }

    /** The first claim that says that something is wrong, and not what. */
    public RequestView.@Nullable Claim getContested() {
        return request.claims().stream()
                .filter(claim -> claim.open() && claim.about().isEmpty())
                .filter(claim ->
                        claim.right() == Right.RECTIFICATION || claim.grounds().contains(Ground.ACCURACY_CONTESTED))
                .findFirst()
                .orElse(null);
    }

    /** The newest first: what happened last is what one looks for. */
    public List<StepView> getTimeline() {
        return request.timeline().reversed();
    }

    /** The name of whoever works on the case, if it is they who are meant; other ids tell a reader nothing. */
    String nameOf(String employee) {
        var assignee = request.assignee();
        return assignee != null && assignee.id().toString().equals(employee) ? assignee.name() : "";
    }

    public RequestId getId() {
        return id;
    }

    public void setId(RequestId id) {
        this.id = id;
    }

    public RequestView getRequest() {
        return request;
    }

    /** Words of the case worker's own, for the letter that goes with the answer. */
    public @Nullable String getOwn() {
        return own;
    }

    public void setOwn(@Nullable String own) {
        this.own = own;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
