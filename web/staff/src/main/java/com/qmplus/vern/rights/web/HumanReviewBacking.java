package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.application.AutomatedLine;
import com.qmplus.vern.rights.application.HumanReviewDesk;
import com.qmplus.vern.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What Vern did by itself on a case, and what a human being says of it. */
@Named
@ViewScoped
public class HumanReviewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HumanReviewDesk desk;

    @Inject
    private RequestBacking page;

    private @Nullable String step;
    private @Nullable String why;
    private @Nullable List<AutomatedLine> lines;

    public void load() {
        page.load();
        getLine();
    }

    public String confirm() {
        desk.confirm(page.getId(), page.getRequest().version(), getLine().place(), said());
        return page.done("review_confirmed");
    }

    public String overturn() {
        desk.overturn(page.getId(), page.getRequest().version(), getLine().place(), said());
        return page.done("review_overturned");
    }

    private String said() {
        return Objects.requireNonNullElse(why, "");
    }

    /** Also of the person's other cases, where they ask for a human being. Nothing of what is another's to see. */
    public List<AutomatedLine> getLines() {
        if (lines == null) lines = page.getRequest().whole() ? desk.of(page.getId()) : List.of();
        return lines;
    }

    /** Whether it was done on the case that the page is about. */
    public boolean isHere(AutomatedLine line) {
        return line.request().equals(page.getId());
    }

    /** The one that is looked at. */
    public AutomatedLine getLine() {
        return getLines().stream()
                .filter(line -> isHere(line) && String.valueOf(line.place()).equals(step))
                .findFirst()
                .orElseThrow(() -> new NotFound("step"));
    }

    public @Nullable String getStep() {
        return step;
    }

    /** An address may say anything here: what is no step of the case is not found. */
    public void setStep(@Nullable String step) {
        this.step = step;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
