package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.ExtensionGround;
import com.qmplus.vern.rights.application.LetterDraft;
import com.qmplus.vern.rights.application.TimeDesk;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stops the clock of a case, starts it again, or stretches it. */
@Named
@ViewScoped
public class TimeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TimeDesk desk;

    @Inject
    private RequestBacking page;

    @Inject
    private PreviewBacking preview;

    @Inject
    private transient Clock clock;

    private @Nullable String question;
    private @Nullable LocalDate posted;
    private @Nullable String answer;
    private @Nullable LocalDate day;
    private @Nullable ExtensionGround ground;
    private @Nullable String reasons;

    @PostConstruct
    void today() {
        day = LocalDate.now(clock);
    }

    /** Shows the letter, and sends nothing. */
    public void previewScope() {
        preview.show(LetterDraft.scope(Objects.requireNonNullElse(question, "")));
    }

    public void previewExtension() {
        preview.show(LetterDraft.extension(Objects.requireNonNull(ground), Objects.requireNonNullElse(reasons, "")));
    }

    public @Nullable LocalDate getPosted() {
        return posted;
    }

    public void setPosted(@Nullable LocalDate posted) {
        this.posted = posted;
    }

    public String askScope() {
        desk.askScope(page.getId(), version(), Objects.requireNonNullElse(question, ""), posted);
        return page.done("scope_asked");
    }

    public String answerScope() {
        var words = Objects.requireNonNullElse(answer, "");
        desk.scopeAnswered(page.getId(), version(), Objects.requireNonNull(day), words);
        return page.done("scope_answered");
    }

    public String extend() {
        var words = Objects.requireNonNullElse(reasons, "");
        desk.askExtension(page.getId(), version(), Objects.requireNonNull(ground), words);
        return page.done(page.isMailed() ? "extension_mailed" : "extension_written");
    }

    public String posted() {
        desk.extensionPosted(page.getId(), version(), Objects.requireNonNull(day));
        return page.done("extension_posted");
    }

    private long version() {
        return page.getRequest().version();
    }

    public ExtensionGround[] getGrounds() {
        return ExtensionGround.values();
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable ExtensionGround getGround() {
        return ground;
    }

    public void setGround(@Nullable ExtensionGround ground) {
        this.ground = ground;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }
}
