package com.qmplus.vern.register.web;

import com.qmplus.vern.register.AlreadyImported;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.application.DryRun;
import com.qmplus.vern.register.application.DryRun.Line;
import com.qmplus.vern.register.application.DryRun.Meanwhile;
import com.qmplus.vern.register.application.DryRun.Outcome;
import com.qmplus.vern.register.application.ImportChoices;
import com.qmplus.vern.register.application.ImportChoices.Foreign;
import com.qmplus.vern.register.application.RefusedDraft;
import com.qmplus.vern.register.application.RegisterImporting;
import com.qmplus.vern.register.application.UnreadableRegister;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.web.frame.DayConverter;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The import of a register: choose a file, see what would happen, let it happen. The file lies with the service and its dry run
 * has an address, so that the way back, a second window and a new sign-in find it again.
 */
@Named
@ViewScoped
public class RegisterImportBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/register/import?faces-redirect=true";
    private static final int ON_A_PAGE = 50;
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    private RegisterImporting importing;

    private transient @Nullable Part upload;
    private @Nullable UUID id;
    private @Nullable LocalDate lastDay;
    private boolean ending;
    private Foreign foreign = Foreign.NOTHING;
    private @Nullable Outcome show;
    private int page = 1;
    private int seen;
    private boolean large;
    private String why = "";
    private @Nullable DryRun shown;
    private List<Meanwhile> meanwhile = List.of();
    private List<Finding> outlook = List.of();

    public void load() {
        if (large && !FacesContext.getCurrentInstance().isPostback())
            Words.wrong("uploadForm:upload", Words.of("register", "unreadable.TOO_LARGE", 0, 0, importing.largest()));
        if (id == null || shown != null) return;
        var run = importing.dryRun(id, choices());
        shown = run;
        meanwhile = seen > 0 && seen < run.version() ? importing.since(seen) : List.of();
        if (page == 1 && show == null) outlook = importing.outlook(id, choices());
        why = Words.of("register", "import.why.begin", run.fileName());
    }

    /** What is chosen only on the page of another file does nothing here. */
    private ImportChoices choices() {
        return new ImportChoices(ending ? lastDay : null, foreign);
    }

    public @Nullable String upload() throws IOException {
        var part = Objects.requireNonNull(upload);
        try (var content = part.getInputStream()) {
            var named = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
            var stored = importing.upload(named, content.readNBytes(importing.largest() * MEGABYTE + 1));
            var suggested = importing.suggested(stored).lastDay();
            return PAGE + "&id=" + stored + (suggested == null ? "" : "&end=true&until=" + suggested);
        } catch (UnreadableRegister unreadable) {
            Words.wrong("uploadForm:upload", RegisterImportWords.of(unreadable));
            return null;
        }
    }

    public @Nullable String run() {
        var run = getShown();
        try {
            importing.run(run.id(), run.choices(), run.version(), why);
            Words.done("register", "import.done");
            return PAGE + "&id=" + run.id();
        } catch (AlreadyImported twice) {
            return PAGE + "&id=" + run.id();
        } catch (StalePage overtaken) {
            return PAGE + "&id=" + run.id() + getChosen() + "&seen=" + run.version();
        } catch (RefusedDraft refused) {
            refused.faults()
                    .forEach(fault -> Words.wrong(
                            fault.path().equals("/why") ? "runForm:why" : "",
                            FaultWords.text(fault, Words.of("register", "why"))));
            return null;
        }
    }

    /** The choices, for addresses of the same dry run. */
    public String getChosen() {
        return (ending && lastDay != null ? "&end=true&until=" + lastDay : "")
                + (foreign == Foreign.NOTHING ? "" : "&foreign=" + foreign);
    }

    public DryRun getShown() {
        return Objects.requireNonNull(shown);
    }

    public boolean isOpen() {
        return shown != null;
    }

    public List<Line> getLines() {
        var lines = getShown().lines(show);
        int from = Math.min((page - 1) * ON_A_PAGE, lines.size());
        return lines.subList(from, Math.min(from + ON_A_PAGE, lines.size()));
    }

    public int getPages() {
        return (getShown().lines(show).size() + ON_A_PAGE - 1) / ON_A_PAGE;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public Foreign[] getForeigns() {
        return Foreign.values();
    }

    public List<Meanwhile> getMeanwhile() {
        return meanwhile;
    }

    /** Whose data would lose their reason; on the first page of all of it. */
    public List<Finding> getOutlook() {
        return outlook;
    }

    public int getLargest() {
        return importing.largest();
    }

    public @Nullable String getId() {
        return id == null ? null : id.toString();
    }

    public void setId(@Nullable String text) {
        try {
            id = text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NotFound("upload");
        }
    }

    public boolean isEnding() {
        return ending;
    }

    public void setEnding(boolean ending) {
        this.ending = ending;
    }

    /** As the field shows it. */
    public String getUntil() {
        return lastDay == null ? "" : DayConverter.shown(lastDay);
    }

    public void setUntil(@Nullable String until) {
        if (until == null || until.isBlank()) return;
        lastDay = DayConverter.read(until).orElseThrow(() -> new NotFound("day"));
    }

    public Foreign getForeign() {
        return foreign;
    }

    public void setForeign(@Nullable Foreign foreign) {
        this.foreign = foreign == null ? Foreign.NOTHING : foreign;
    }

    public @Nullable Outcome getShow() {
        return show;
    }

    public void setShow(@Nullable Outcome show) {
        this.show = show;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    public boolean isLarge() {
        return large;
    }

    public void setLarge(boolean large) {
        this.large = large;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = Objects.requireNonNullElse(why, "");
    }

    public @Nullable Part getUpload() {
        return upload;
    }

    public void setUpload(@Nullable Part upload) {
        this.upload = upload;
    }
}
