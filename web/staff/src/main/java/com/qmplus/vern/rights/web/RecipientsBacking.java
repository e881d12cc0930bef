package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.application.RecipientDesk;
import com.qmplus.vern.rights.application.RecipientLine;
import com.qmplus.vern.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The recipients whom a case makes us tell, and what came of it with each (art. 19). */
@Named
@ViewScoped
public class RecipientsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecipientDesk desk;

    @Inject
    private RequestBacking page;

    private @Nullable UUID notice;
    private @Nullable String words;
    private @Nullable List<RecipientLine> lines;

    public void load() {
        page.load();
        getChosen();
    }

    public String told() {
        desk.told(page.getId(), page.getRequest().version(), chosen(), said());
        return page.done("told");
    }

    public String acknowledged() {
        desk.acknowledged(page.getId(), page.getRequest().version(), chosen(), said());
        return page.done("acknowledged");
    }

    public String outOfReach() {
        desk.outOfReach(page.getId(), page.getRequest().version(), chosen(), said());
        return page.done("out_of_reach");
    }

    private String said() {
        return Objects.requireNonNullElse(words, "");
    }

    private UUID chosen() {
        if (notice == null) throw new NotFound("recipient");
        return notice;
    }

    public RecipientLine getChosen() {
        var chosen = chosen();
        return getLines().stream()
                .filter(line -> line.id().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new NotFound("recipient"));
    }

    /** Of what is restricted they are told at once, of the rest when the answer has been made available. */
    public List<RecipientLine> getLines() {
        if (lines == null) lines = page.getRequest().whole() ? desk.notices(page.getId()) : List.of();
        return lines;
    }

    /** The first that has yet to be told. */
    public @Nullable RecipientLine getNext() {
        return getLines().stream().filter(RecipientLine::open).findFirst().orElse(null);
    }

    public @Nullable UUID getNotice() {
        return notice;
    }

    public void setNotice(@Nullable UUID notice) {
        this.notice = notice;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
