package com.qmplus.vern.register.web;

import com.qmplus.vern.register.AdviceOutcome;
import com.qmplus.vern.register.application.ConsultationView;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One consultation on the page, with what is being typed into it; all that its forms send goes under one id, once. */
public class AdviceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ConsultationView view;
    private final UUID as = UUID.randomUUID();
    private String words = "";
    private String question = "";
    private @Nullable AdviceOutcome outcome;

    AdviceForm(ConsultationView view) {
        this.view = view;
    }

    /** What was typed stays when the consultation has gone on meanwhile. */
    AdviceForm over(ConsultationView newer) {
        var next = new AdviceForm(newer);
        next.words = words;
        next.question = question;
        next.outcome = outcome;
        return next;
    }

    public ConsultationView getView() {
        return view;
    }

    UUID as() {
        return as;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = Objects.requireNonNullElse(question, "");
    }

    public @Nullable AdviceOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable AdviceOutcome outcome) {
        this.outcome = outcome;
    }
}
