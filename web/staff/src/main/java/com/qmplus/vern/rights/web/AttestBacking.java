package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.SearchResult;
import com.qmplus.vern.rights.application.AnswerDesk;
import com.qmplus.vern.rights.application.Attestation;
import com.qmplus.vern.rights.application.RequestView;
import com.qmplus.vern.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A case worker's word on what a system holds that no machine can search yet. */
@Named
@ViewScoped
public class AttestBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnswerDesk desk;

    @Inject
    private RequestBacking page;

    private String system = "";
    private @Nullable SearchResult result;
    private @Nullable String reason;
    private boolean sure;
    private final List<FoundRow> rows = new ArrayList<>(List.of(new FoundRow()));

    public void load() {
        page.load();
    }

    public RequestView.Search getSearch() {
        return page.getRequest().searches().stream()
                .filter(search -> search.system().equals(system))
                .findFirst()
                .orElseThrow(() -> new NotFound("system"));
    }

    public String attest() {
        desk.attest(page.getId(), page.getRequest().version(), system, attestation());
        return page.done("attest");
    }

    private Attestation attestation() {
        return switch (Objects.requireNonNull(result)) {
            case FOUND ->
                Attestation.found(rows.stream()
                        .filter(FoundRow::isFilled)
                        .map(FoundRow::row)
                        .toList());
            case FAILED -> Attestation.failed(Objects.requireNonNullElse(reason, ""));
            case NOTHING, WAITING -> sure ? Attestation.surelyNothing() : Attestation.nothing();
        };
    }

    /** The number of a line, where there are several to tell apart; else none. */
    public int lineAt(int index) {
        return rows.size() > 1 ? index + 1 : 0;
    }

    public void addRow() {
        rows.add(new FoundRow());
    }

    public void removeRow(FoundRow row) {
        rows.remove(row);
    }

    public boolean isFound() {
        return result == SearchResult.FOUND;
    }

    /** Vern holds what came from there: <i>nothing</i> must not be said by oversight. */
    public boolean isAgainstCopies() {
        return result == SearchResult.NOTHING && getSearch().copies() > 0;
    }

    public boolean isFailed() {
        return result == SearchResult.FAILED;
    }

    public List<SearchResult> getResults() {
        return List.of(SearchResult.FOUND, SearchResult.NOTHING, SearchResult.FAILED);
    }

    public List<FoundRow> getRows() {
        return rows;
    }

    public String getSystem() {
        return system;
    }

    public void setSystem(@Nullable String system) {
        this.system = Objects.requireNonNullElse(system, "");
    }

    public @Nullable SearchResult getResult() {
        return result;
    }

    public void setResult(@Nullable SearchResult result) {
        this.result = result;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
