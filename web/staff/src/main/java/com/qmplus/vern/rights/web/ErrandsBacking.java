package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.WrongAttachment;
import com.qmplus.vern.rights.application.ErrandDesk;
import com.qmplus.vern.rights.application.ErrandLine;
import com.qmplus.vern.rights.application.ErrandTask;
import com.qmplus.vern.rights.application.EvidenceView;
import com.qmplus.vern.rights.application.Upload;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What systems have to do because of a case, and what somebody does in their stead. */
@Named
@ViewScoped
public class ErrandsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    private ErrandDesk desk;

    @Inject
    private RequestBacking page;

    private @Nullable UUID errand;
    private @Nullable ErrandTask task;
    private @Nullable String words;
    private @Nullable List<ErrandLine> lines;
    private @Nullable List<EvidenceView> evidence;
    private transient @Nullable Part upload;

    public void load() {
        page.load();
        if (errand == null) throw new NotFound("errand");
        task = desk.task(page.getId(), errand);
    }

    public String done() {
        desk.done(page.getId(), page.getRequest().version(), chosen(), said());
        return page.done("carried_out");
    }

    public String impossible() {
        desk.impossible(page.getId(), page.getRequest().version(), chosen(), said());
        return page.done("not_carried_out");
    }

    public String again() {
        desk.again(page.getId(), page.getRequest().version(), chosen());
        return page.done("carry_again");
    }

    public String eraseAgain(String system) {
        desk.eraseAgain(page.getId(), page.getRequest().version(), system);
        return page.done("erase_again");
    }

    public @Nullable String attach() throws IOException {
        try {
            desk.attach(page.getId(), page.getRequest().version(), chosen(), chosenFile());
        } catch (WrongAttachment wrong) {
            Words.wrong(
                    "evidenceForm:upload", Words.of("rights", "carry.evidence.error." + wrong.reason(), wrong.limit()));
            return null;
        }
        Words.done("rights", "done.evidence");
        return "/rights/carry-out?faces-redirect=true&id=" + page.getId() + "&errand=" + chosen();
    }

    /** One byte more than is taken tells that it is too large. */
    private Upload chosenFile() throws IOException {
        var part = Objects.requireNonNull(upload);
        try (var content = part.getInputStream()) {
            return new Upload(
                    Objects.requireNonNullElse(part.getSubmittedFileName(), ""),
                    content.readNBytes(desk.megabytes() * MEGABYTE + 1));
        }
    }

    /** One that is chosen and has nothing in it reaches no further than the form. */
    public String getMissing() {
        return Words.of("rights", "carry.evidence.none");
    }

    public String getHint() {
        return Words.of("rights", "carry.evidence.hint", desk.kinds(), desk.megabytes());
    }

    /** What shows that it was done there. */
    public List<EvidenceView> evidenceOf(UUID one) {
        if (evidence == null) evidence = page.getRequest().whole() ? desk.evidence(page.getId()) : List.of();
        return evidence.stream().filter(each -> each.errand().equals(one)).toList();
    }

    private String said() {
        return Objects.requireNonNullElse(words, "");
    }

    private UUID chosen() {
        return getTask().line().id();
    }

    public ErrandTask getTask() {
        if (task == null) throw new NotFound("errand");
        return task;
    }

    /** What is restricted, at once; the rest when the case is answered. Nothing of what is another's to see. */
    public List<ErrandLine> getLines() {
        if (lines == null) lines = page.getRequest().whole() ? desk.errands(page.getId()) : List.of();
        return lines;
    }

    /** The first that somebody has to look at. */
    public @Nullable ErrandLine getNext() {
        return getLines().stream()
                .filter(ErrandLine::needsSomebody)
                .filter(ErrandLine::open)
                .findFirst()
                .orElse(null);
    }

    /** A system has yet to do it by itself. */
    public boolean isAwaited() {
        return getLines().stream().anyMatch(ErrandLine::open);
    }

    public @Nullable UUID getErrand() {
        return errand;
    }

    public void setErrand(@Nullable UUID errand) {
        this.errand = errand;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable Part getUpload() {
        return upload;
    }

    public void setUpload(@Nullable Part upload) {
        this.upload = upload;
    }
}
