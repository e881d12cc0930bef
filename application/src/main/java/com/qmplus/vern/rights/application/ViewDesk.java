package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.rights.SavedView;
import com.qmplus.vern.rights.SavedViews;
import com.qmplus.vern.rights.TooManyViews;
import com.qmplus.vern.rights.ViewNameTaken;
import com.qmplus.vern.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Where employees give names to ways to look at the queue; each sees their own alone, and those of others are not there. */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
public class ViewDesk {

    private static final String WHY_FREE =
            "names that employees give to lists, for themselves; what is searched for is in none";

    private SavedViews views;
    private Deciders deciders;

    protected ViewDesk() {} // for EJB

    @Inject
    public ViewDesk(SavedViews views, Deciders deciders) {
        this.views = views;
        this.deciders = deciders;
    }

    @FreeOfPersonalData(WHY_FREE)
    public List<ViewLine> mine() {
        return own().stream().map(ViewLine::of).toList();
    }

    /** What the queue shows now, without what is searched for: names of people belong in no list of names. */
    @FreeOfPersonalData(WHY_FREE)
    public void save(String name, QueueQuery.Filter filter, QueueQuery.Sort sort, boolean descending) {
        var own = own();
        if (own.size() >= SavedView.MOST) throw new TooManyViews();
        var free = free(name, own);
        views.add(new SavedView(UUID.randomUUID(), deciders.id(), free, filter.name(), sort.name(), descending));
    }

    @FreeOfPersonalData(WHY_FREE)
    public void rename(UUID id, String name) {
        var own = own();
        var view = get(id, own);
        view.rename(free(name, own.stream().filter(other -> other != view).toList()));
    }

    @FreeOfPersonalData(WHY_FREE)
    public void remove(UUID id) {
        views.remove(get(id, own()));
    }

    /** The queue opens with that one from now on. */
    @FreeOfPersonalData(WHY_FREE)
    public void startWith(UUID id) {
        var own = own();
        var chosen = get(id, own);
        own.forEach(view -> view.startWithIt(view == chosen));
    }

    /** The queue opens as it does for everybody. */
    @FreeOfPersonalData(WHY_FREE)
    public void startAsUsual() {
        own().forEach(view -> view.startWithIt(false));
    }

    private List<SavedView> own() {
        return views.of(deciders.id());
    }

    private static SavedView get(UUID id, List<SavedView> own) {
        return own.stream().filter(view -> view.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("view"));
    }

    private static String free(String typed, List<SavedView> others) {
        var name = RequestForm.words(typed.replaceAll("\\s+", " "), "name");
        if (name.length() > SavedView.LONGEST_NAME) throw new InvalidField("name", "tooLong");
        if (others.stream().anyMatch(other -> other.isCalled(name))) throw new ViewNameTaken();
        return name;
    }
}
