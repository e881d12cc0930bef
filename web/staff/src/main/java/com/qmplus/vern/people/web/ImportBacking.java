package com.qmplus.vern.people.web;

import com.qmplus.vern.people.application.ContactImport;
import com.qmplus.vern.people.application.FieldChoice;
import com.qmplus.vern.people.application.ImportPlan;
import com.qmplus.vern.people.application.ImportPlan.Outcome;
import com.qmplus.vern.people.application.ImportReport;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The import of contacts: choose a file, see row by row what would happen, then let it happen. */
@Named
@ViewScoped
public class ImportBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** In bytes: one more than is accepted, so that a file that is too large is seen to be so. */
    private static final int MOST_READ = 10 * 1024 * 1024 + 1;

    @Inject
    private ContactImport contacts;

    private transient @Nullable Part upload;
    private byte[] file = {};
    private @Nullable String fileName;
    private Map<String, String> mapping = new LinkedHashMap<>();
    private @Nullable ImportPlan plan;
    private @Nullable ImportReport report;

    /** Reads the file with the mapping that was remembered; one that is refused is not kept. */
    public void read() throws IOException {
        var part = Objects.requireNonNull(upload);
        byte[] chosen;
        try (var content = part.getInputStream()) {
            chosen = content.readNBytes(MOST_READ);
        }
        show(contacts.dryRun(chosen, null));
        file = chosen;
        fileName = part.getSubmittedFileName();
    }

    /** Chosen, but with nothing in it, is not the same as not chosen; the component tells them apart no more. */
    public String getMissing() {
        return isChosen() ? Words.of("people", "import.file.empty") : Words.of("people", "import.file.missing");
    }

    private boolean isChosen() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        try {
            var part = request.getPart("uploadForm:upload");
            return part != null
                    && !Objects.requireNonNullElse(part.getSubmittedFileName(), "")
                            .isBlank();
        } catch (IOException | ServletException unreadable) {
            return false;
        }
    }

    /** Shows what the columns would come to, read as chosen now. */
    public void remap() {
        var shown = contacts.dryRun(file, mapping);
        show(shown);
        if (!shown.readsRecordIds()) Words.wrong("", Words.of("people", "import.unnumbered.still"));
    }

    public void run() {
        report = contacts.run(file, mapping);
        plan = null;
        file = new byte[0];
    }

    private void show(ImportPlan shown) {
        plan = shown;
        mapping = new LinkedHashMap<>();
        shown.columns()
                .forEach(column -> mapping.put(column.heading(), Objects.requireNonNullElse(column.field(), "")));
    }

    public List<ImportPlan.Row> getRows() {
        return plan == null ? List.of() : plan.rowsToLookAt();
    }

    public List<Outcome> getOutcomes() {
        return Arrays.asList(Outcome.values());
    }

    public List<FieldChoice> getFields() {
        return contacts.fields();
    }

    public @Nullable ImportPlan getPlan() {
        return plan;
    }

    public @Nullable ImportReport getReport() {
        return report;
    }

    public Map<String, String> getMapping() {
        return mapping;
    }

    public @Nullable String getFileName() {
        return fileName;
    }

    public @Nullable Part getUpload() {
        return upload;
    }

    public void setUpload(@Nullable Part upload) {
        this.upload = upload;
    }
}
