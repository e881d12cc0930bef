package com.qmplus.vern.control.web;

import com.qmplus.vern.control.application.PolicyDesk;
import com.qmplus.vern.control.application.PolicyView;
import com.qmplus.vern.control.application.PolicyView.Line;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A new text of the policy, sentence by sentence: what each promises, and how it reads in bokmål. */
@Named
@ViewScoped
public class PolicyDraftBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/control/policy-draft?faces-redirect=true";

    @Inject
    private PolicyDesk desk;

    private @Nullable PolicyView draft;
    private @Nullable String sentence;
    private List<Promise> promises = List.of();
    private @Nullable String translation;

    public void load() {
        var found = desk.draft().orElseThrow(() -> new NotFound("policy"));
        draft = found;
        if (sentence == null) return;
        var line = line();
        promises = line.promises();
        translation = line.translation();
    }

    private Line line() {
        return getDraft().sentences().stream()
                .filter(each -> String.valueOf(each.number()).equals(sentence))
                .findFirst()
                .orElseThrow(() -> new NotFound("sentence"));
    }

    /** The sentence that is being tied; null where none is chosen. */
    public @Nullable Line getChosen() {
        return sentence == null ? null : line();
    }

    /** On to the next that is not tied, or back to all of them. */
    public String tie() {
        var shown = getDraft();
        int number = line().number();
        desk.tie(shown.number(), shown.version(), number, set(), translation);
        Words.done("control", "done.tied");
        return shown.untied().stream()
                .filter(each -> each > number)
                .findFirst()
                .map(next -> PAGE + "&sentence=" + next)
                .orElse(PAGE);
    }

    private Set<Promise> set() {
        var chosen = EnumSet.noneOf(Promise.class);
        chosen.addAll(promises);
        return chosen;
    }

    public String publish() {
        desk.publish(getDraft().number(), getDraft().version());
        Words.done("control", "done.published");
        return "/control/policy?faces-redirect=true";
    }

    public String discard() {
        desk.discard(getDraft().number(), getDraft().version());
        Words.done("control", "done.discarded");
        return "/control/policy?faces-redirect=true";
    }

    public PolicyView getDraft() {
        if (draft == null) throw new NotFound("policy");
        return draft;
    }

    public Promise[] getAll() {
        return Promise.values();
    }

    public @Nullable String getSentence() {
        return sentence;
    }

    public void setSentence(@Nullable String sentence) {
        this.sentence = sentence;
    }

    public List<Promise> getPromises() {
        return promises;
    }

    public void setPromises(List<Promise> promises) {
        this.promises = List.copyOf(promises);
    }

    public @Nullable String getTranslation() {
        return translation;
    }

    public void setTranslation(@Nullable String translation) {
        this.translation = translation;
    }
}
