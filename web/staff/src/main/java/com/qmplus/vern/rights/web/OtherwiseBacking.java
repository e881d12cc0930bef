package com.qmplus.vern.rights.web;

import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.rights.Choice;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.UseKey;
import com.qmplus.vern.rights.application.RulingDesk;
import com.qmplus.vern.rights.application.RulingView.Findable;
import com.qmplus.vern.rights.application.RulingView.Line;
import com.qmplus.vern.rights.application.RulingView.Part;
import com.qmplus.vern.shared.NotFound;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One use of one datum: what is proposed for it, what was found out about it, and what else could be decided. */
@Named
@ViewScoped
public class OtherwiseBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RulingDesk desk;

    @Inject
    private DecideBacking page;

    @Inject
    private RulingWords words;

    private @Nullable ItemId item;
    private @Nullable String purpose;
    private @Nullable String basis;
    private Part part;
    private Line line;
    private List<Findable> findable = new ArrayList<>();
    private @Nullable Integer choice;
    private @Nullable String reason;
    private @Nullable String found;
    private @Nullable String why;
    private @Nullable String newValue;
    private @Nullable String says;

    public void load() {
        page.load();
        if (item == null || !page.getView().deciding()) throw new NotFound("use");
        part = page.getView().parts().stream()
                .filter(each -> each.lines().stream().anyMatch(this::isMeant))
                .findFirst()
                .orElseThrow(() -> new NotFound("use"));
        line = part.lines().stream().filter(this::isMeant).findFirst().orElseThrow(() -> new NotFound("use"));
        findable = new ArrayList<>(
                desk.findable(page.getView().request(), page.getView().claim(), item));
    }

    /** By the keys as the address has them: what no purpose explains has none. */
    private boolean isMeant(Line each) {
        var use = each.use();
        return use.item().equals(item)
                && key(use.purpose()).equals(DecideBacking.text(purpose))
                && key(use.basis()).equals(DecideBacking.text(basis));
    }

    static String key(@Nullable PurposeKey purpose) {
        return purpose == null ? "" : purpose.value();
    }

    static String key(@Nullable LawfulBasis basis) {
        return basis == null ? "" : basis.name();
    }

    public String override() {
        var view = page.getView();
        UseKey use = line.use();
        desk.override(
                view.request(),
                view.version(),
                view.claim(),
                use,
                chosen(),
                DecideBacking.text(reason),
                DecideBacking.text(says));
        return page.done("overridden");
    }

    private Choice chosen() {
        var all = page.getView().choices();
        if (choice == null || choice < 0 || choice >= all.size()) throw new NotFound("choice");
        return all.get(choice);
    }

    public String find() {
        return page.note(findable, found, why, newValue);
    }

    /** All that the law leaves; by their place, as a form sends them. */
    public List<SelectItem> getChoices() {
        var items = new ArrayList<SelectItem>();
        var all = page.getView().choices();
        for (int place = 0; place < all.size(); place++) items.add(new SelectItem(place, words.choice(all.get(place))));
        return items;
    }

    public List<Findable> getFindable() {
        return findable;
    }

    public Part getPart() {
        return part;
    }

    public Line getLine() {
        return line;
    }

    public @Nullable ItemId getItem() {
        return item;
    }

    public void setItem(@Nullable ItemId item) {
        this.item = item;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = basis;
    }

    public @Nullable Integer getChoice() {
        return choice;
    }

    public void setChoice(@Nullable Integer choice) {
        this.choice = choice;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getFound() {
        return found;
    }

    public void setFound(@Nullable String found) {
        this.found = found;
    }

    /** Something can be put right: under another right it is only found how the datum stands. */
    public boolean isCorrectable() {
        return page.getView().right() == Right.RECTIFICATION;
    }

    public @Nullable String getSays() {
        return says;
    }

    public void setSays(@Nullable String says) {
        this.says = says;
    }

    public @Nullable String getNewValue() {
        return newValue;
    }

    public void setNewValue(@Nullable String newValue) {
        this.newValue = newValue;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
