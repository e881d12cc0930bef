package com.qmplus.vern.register.web;

import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.register.AdviceOutcome;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.WrongWords;
import com.qmplus.vern.register.application.ConsultationDesk;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On the page of an entry: what the data protection officer was asked about it and said, and what was decided. */
@Named
@ViewScoped
public class AdviceBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConsultationDesk desk;

    @Inject
    private ElementBacking element;

    @Inject
    private PastDayBacking past;

    private @Nullable List<AdviceForm> consultations;
    private final UUID as = UUID.randomUUID();
    private String question = "";
    private String remark = "";

    /** They stay as the page showed them, so that a command carries the version that was seen. */
    public List<AdviceForm> getConsultations() {
        if (consultations == null) {
            var day = past.getDay();
            var shown = day == null ? desk.about(ref()) : desk.aboutOn(ref(), day);
            consultations = shown.stream().map(AdviceForm::new).toList();
        }
        return consultations;
    }

    public @Nullable String ask() {
        return say("askForm:question", "ask", () -> desk.ask(ref(), revision(), as, question));
    }

    public @Nullable String comment() {
        return say("commentForm:remark", "comment", () -> desk.comment(ref(), revision(), as, remark));
    }

    public @Nullable String advise(AdviceForm form) {
        var shown = form.getView();
        return say(
                at(form, "adviseForm:words"),
                "advise",
                () -> desk.advise(shown.id(), shown.version(), form.as(), form.getWords()));
    }

    public @Nullable String askOn(AdviceForm form) {
        var shown = form.getView();
        return say(
                at(form, "askOnForm:question"),
                "ask",
                () -> desk.askOn(shown.id(), shown.version(), form.as(), form.getQuestion()));
    }

    public @Nullable String decide(AdviceForm form) {
        var shown = form.getView();
        var outcome = Objects.requireNonNull(form.getOutcome());
        return say(
                at(form, "decideForm:words"),
                "decide",
                () -> desk.decide(shown.id(), shown.version(), form.as(), outcome, form.getWords()));
    }

    public @Nullable String withdraw(AdviceForm form) {
        var shown = form.getView();
        return say(
                at(form, "withdrawForm:words"),
                "withdraw",
                () -> desk.withdraw(shown.id(), shown.version(), form.as(), form.getWords()));
    }

    private @Nullable String say(String field, String done, Runnable command) {
        try {
            command.run();
        } catch (WrongWords wrong) {
            AdviceWords.tell(field, wrong);
            return null;
        }
        Words.done("register", "advice.done." + done);
        var ref = ref();
        return "/register/element?faces-redirect=true&kind=" + ref.kind() + "&key=" + ref.key();
    }

    private String at(AdviceForm form, String input) {
        return "consultations:" + getConsultations().indexOf(form) + ":" + input;
    }

    /** What was said meanwhile is shown, and the next press is about that; what was typed here stays. */
    void changed(@Observes(notifyObserver = Reception.IF_EXISTS) StalePage stale) {
        if (consultations == null) return;
        var typed = consultations;
        consultations = desk.about(ref()).stream()
                .map(newer -> typed.stream()
                        .filter(form -> form.getView().id().equals(newer.id()))
                        .findFirst()
                        .map(form -> form.over(newer))
                        .orElseGet(() -> new AdviceForm(newer)))
                .toList();
    }

    /** What can be decided upon advice: that which was asked for is never only noted. */
    public List<AdviceOutcome> outcomes(AdviceForm form) {
        return Arrays.stream(AdviceOutcome.values())
                .filter(outcome ->
                        outcome != AdviceOutcome.NOTED || !form.getView().asked())
                .toList();
    }

    /** Those between whom it is; nobody else reads it. */
    public boolean isShown() {
        return isOfficer() || isManager();
    }

    /** Whether the reader advises, on the entry as it is now. */
    public boolean isAdvising() {
        return isOfficer() && past.getDay() == null;
    }

    /** Whether the reader asks and decides, on the entry as it is now. */
    public boolean isAsking() {
        return isManager() && past.getDay() == null;
    }

    private static boolean isOfficer() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(DPO);
    }

    private static boolean isManager() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(PRIVACY_MANAGER);
    }

    private ElementRef ref() {
        return element.getElement().ref();
    }

    private int revision() {
        return element.getElement().revision();
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = Objects.requireNonNullElse(question, "");
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = Objects.requireNonNullElse(remark, "");
    }
}
