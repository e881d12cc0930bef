package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.Doubt;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.application.LadderDesk;
import com.qmplus.vern.rights.application.LadderView;
import com.qmplus.vern.rights.application.LadderView.Rung;
import com.qmplus.vern.rights.application.LetterDraft;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How it is made sure who asks: the doubt, the step that is asked, what came of it, or the end of the case. */
@Named
@ViewScoped
public class LadderBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LadderDesk desk;

    @Inject
    private RequestBacking page;

    @Inject
    private PreviewBacking preview;

    @Inject
    private transient Clock clock;

    private Doubt.@Nullable Ground ground;
    private Doubt.@Nullable Harm harm;
    private @Nullable String reason;
    private @Nullable IdentityMethod method;
    private @Nullable String why;
    private @Nullable String own;
    private @Nullable LocalDate day;
    private @Nullable LocalDate posted;
    private @Nullable String reasons;

    @PostConstruct
    void today() {
        day = LocalDate.now(clock);
    }

    public String doubt() {
        var doubt = new Doubt(Objects.requireNonNull(ground), Objects.requireNonNull(harm));
        desk.recordDoubt(page.getId(), version(), doubt, Objects.requireNonNullElse(reason, ""));
        return page.done("doubt");
    }

    /** Shows the letter, and sends nothing. */
    public void previewAsk() {
        preview.show(LetterDraft.identity(chosen(), own()));
    }

    public void previewEnd() {
        preview.show(LetterDraft.unidentified(Objects.requireNonNullElse(reasons, "")));
    }

    public String ask() {
        desk.ask(page.getId(), version(), chosen(), whyNotMilder(), own(), posted);
        return page.done("asked");
    }

    public String prove() {
        desk.proved(page.getId(), version(), chosen(), whyNotMilder(), Objects.requireNonNull(day));
        return page.done("proved");
    }

    public String fail() {
        desk.notProved(page.getId(), version(), chosen(), whyNotMilder(), Objects.requireNonNull(day));
        return page.done("not_proved");
    }

    public String end() {
        desk.end(page.getId(), version(), Objects.requireNonNullElse(reasons, ""), posted);
        return page.done("ended");
    }

    private IdentityMethod chosen() {
        return Objects.requireNonNull(method);
    }

    private String whyNotMilder() {
        return Objects.requireNonNullElse(why, "");
    }

    private String own() {
        return Objects.requireNonNullElse(own, "");
    }

    private long version() {
        return page.getRequest().version();
    }

    /** Those that can be chosen now; first of all the one that the person was asked for. */
    public List<IdentityMethod> getMethods() {
        return view() == null
                ? List.of()
                : Objects.requireNonNull(view()).open().stream()
                        .map(Rung::method)
                        .toList();
    }

    public @Nullable LadderView getView() {
        return view();
    }

    private @Nullable LadderView view() {
        return page.getRequest().who().ladder();
    }

    public Doubt.Harm[] getHarms() {
        return Doubt.Harm.values();
    }

    public Doubt.@Nullable Ground getGround() {
        return ground;
    }

    public void setGround(Doubt.@Nullable Ground ground) {
        this.ground = ground;
    }

    public Doubt.@Nullable Harm getHarm() {
        return harm;
    }

    public void setHarm(Doubt.@Nullable Harm harm) {
        this.harm = harm;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable IdentityMethod getMethod() {
        var ladder = view();
        return method == null && ladder != null ? ladder.asked() : method;
    }

    public void setMethod(@Nullable IdentityMethod method) {
        this.method = method;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    /** Not where the code was mailed: that it came is shown by who enters it. */
    public boolean isToldByThem() {
        var ladder = view();
        return ladder == null || ladder.codeUntil() == null;
    }

    public @Nullable LocalDate getPosted() {
        return posted;
    }

    public void setPosted(@Nullable LocalDate posted) {
        this.posted = posted;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }

    public @Nullable String getOwn() {
        return own;
    }

    public void setOwn(@Nullable String own) {
        this.own = own;
    }
}
