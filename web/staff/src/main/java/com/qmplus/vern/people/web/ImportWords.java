package com.qmplus.vern.people.web;

import com.qmplus.vern.people.application.ImportPlan.Change;
import com.qmplus.vern.people.application.ImportPlan.LeftOut;
import com.qmplus.vern.people.application.ImportPlan.Outcome;
import com.qmplus.vern.people.application.ImportPlan.Refusal;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.web.RegisterWords;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;

/** What an import does to a row, in words. */
@Named
@RequestScoped
public class ImportWords {

    @Inject
    private RegisterWords register;

    public String refusal(Refusal refusal) {
        var why = Words.of("people", "refusal." + refusal.reason());
        return refusal.field() == null ? why : register.of(refusal.field()) + ": " + why;
    }

    public String leftOut(LeftOut left) {
        return register.of(left.field()) + ": " + Words.of("people", "left_out." + left.reason());
    }

    public String returned(Text field) {
        return register.of(field) + ": " + Words.of("people", "import.returned");
    }

    public String change(Change change) {
        return Words.of(
                "people",
                change.before() == null ? "change.added" : "change.changed",
                register.of(change.what()),
                Objects.requireNonNullElse(change.before(), "–"),
                Objects.requireNonNullElse(change.after(), "–"));
    }

    public String shape(Outcome outcome) {
        return switch (outcome) {
            case NEW -> "+";
            case CHANGED -> "●";
            case UNCHANGED -> "=";
            case REFUSED -> "▲";
        };
    }

    public String look(Outcome outcome) {
        return switch (outcome) {
            case NEW -> "done";
            case CHANGED -> "soon";
            case UNCHANGED -> "plain";
            case REFUSED -> "late";
        };
    }
}
