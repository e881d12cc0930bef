package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.AccessAnswer.CategoryPart;
import com.qmplus.vern.rights.AccessAnswer.ItemPart;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.Overdue;
import com.qmplus.vern.rights.application.AnswerDesk;
import com.qmplus.vern.rights.application.AnswerDraftView;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The review: what the person would be told, datum by datum, and what is left out of regard for others (art. 15(4)). */
@Named
@ViewScoped
public class ReviewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnswerDesk desk;

    @Inject
    private RequestBacking page;

    private AnswerDraftView draft;
    private @Nullable ItemId item;
    private @Nullable String reason;

    public void load() {
        page.load();
        draft = desk.review(page.getId());
    }

    public String approve() {
        desk.approve(page.getId(), draft.version());
        return page.done("approve");
    }

    public String exclude() {
        desk.exclude(page.getId(), draft.version(), chosen(), Objects.requireNonNullElse(reason, ""));
        Words.done("rights", "done.exclude");
        return review();
    }

    public String include(ItemId back) {
        desk.include(page.getId(), draft.version(), back);
        Words.done("rights", "done.include");
        return review();
    }

    private String review() {
        return "/rights/review?faces-redirect=true&id=" + page.getId();
    }

    /** The datum that the page about leaving out speaks of. */
    public ItemPart getChosen() {
        var chosen = chosen();
        return draft.answer().categories().stream()
                .map(CategoryPart::items)
                .flatMap(List::stream)
                .filter(part -> part.id().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new NotFound("item"));
    }

    private ItemId chosen() {
        if (item == null) throw new NotFound("item");
        return item;
    }

    /** What should be gone by now: the answer shows it to the person, so the reviewer is to know. */
    public List<OverdueLine> getOverdue() {
        return OverdueLine.of(Overdue.in(draft.answer()));
    }

    public int getOverdueCount() {
        return Overdue.in(draft.answer()).size();
    }

    /** The value as the reviewer sees it, left out or not. */
    public @Nullable String value(ItemPart part) {
        return part.isExcluded() ? draft.hidden().get(part.id().toString()) : part.value();
    }

    public AnswerDraftView getDraft() {
        return draft;
    }

    public @Nullable ItemId getItem() {
        return item;
    }

    public void setItem(@Nullable ItemId item) {
        this.item = item;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
