package com.qmplus.vern.audit.web;

import com.qmplus.vern.audit.NamedId;
import com.qmplus.vern.audit.NamesBehindIds.Kind;
import com.qmplus.vern.audit.application.AuditDesk;
import com.qmplus.vern.audit.application.AuditPage;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The auditor's desk: a question that reads like a sentence, and answers that do too. Names are posted and resolved to
 * ids; addresses hold ids only.
 */
@Named
@ViewScoped
public class AuditBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditDesk desk;

    @Inject
    private transient Clock clock;

    private final Question question = new Question();
    private @Nullable String who;
    private @Nullable String whom;
    private @Nullable String which;
    private List<NamedId> choices = List.of();
    private AuditPage page = new AuditPage(List.of(), null, null);

    public void load() {
        page = desk.search(question.query(clock.getZone()), question.turn());
    }

    /** Turns the names into ids; where a name fits several, the page asks which is meant. */
    public @Nullable String ask() {
        var open = new ArrayList<NamedId>();
        open.addAll(resolve(Kind.EMPLOYEE, who, "askForm:who"));
        open.addAll(resolve(Kind.PERSON, whom, "askForm:whom"));
        open.addAll(resolve(Kind.CASE, which, "askForm:which"));
        choices = List.copyOf(open);
        if (question.endsBeforeItStarts()) wrong("askForm:until", Words.of("audit", "ask.until.before"));
        var mended = FacesContext.getCurrentInstance().isValidationFailed();
        return choices.isEmpty() && !mended ? question.address() : null;
    }

    public String choose(NamedId choice) {
        question.about(choice);
        return question.address();
    }

    private List<NamedId> resolve(Kind kind, @Nullable String text, String field) {
        if (text == null || text.isBlank()) return List.of();
        var found =
                desk.suggest(text).stream().filter(each -> each.kind() == kind).toList();
        if (found.isEmpty()) wrong(field, Words.of("audit", "ask.nobody"));
        if (found.size() != 1) return found;
        question.about(found.getFirst());
        return List.of();
    }

    private static void wrong(String field, String why) {
        Words.wrong(field, why);
        FacesContext.getCurrentInstance().validationFailed();
    }

    /** The name behind an id that was asked about, as far as the answers tell it. */
    public String name(Kind kind, String id) {
        return page.lines().stream()
                .map(line -> AuditWords.name(line, kind, id))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(id.substring(0, Math.min(8, id.length())));
    }

    public Question getQuestion() {
        return question;
    }

    /** What is listed answers what was asked: not so while a name is unclear or wrong. */
    public boolean isAnswered() {
        return choices.isEmpty() && !FacesContext.getCurrentInstance().isValidationFailed();
    }

    public AuditPage getPage() {
        return page;
    }

    public List<NamedId> getChoices() {
        return choices;
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    public @Nullable String getWhom() {
        return whom;
    }

    public void setWhom(@Nullable String whom) {
        this.whom = whom;
    }

    public @Nullable String getWhich() {
        return which;
    }

    public void setWhich(@Nullable String which) {
        this.which = which;
    }
}
