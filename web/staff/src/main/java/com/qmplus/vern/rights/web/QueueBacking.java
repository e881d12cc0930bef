package com.qmplus.vern.rights.web;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.rights.application.QueueCounts;
import com.qmplus.vern.rights.application.QueueQuery.Filter;
import com.qmplus.vern.rights.application.RequestDesk;
import com.qmplus.vern.rights.application.RequestLine;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** The queue of cases. */
@Named
@ViewScoped
public class QueueBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One way to narrow the queue, and how many cases it shows; the closed ones are not counted, since they only grow. */
    public record Tab(Filter filter, @Nullable Long count, boolean here) implements Serializable {}

    @Inject
    private RequestDesk desk;

    @Inject
    private QueueSearch search;

    private @Nullable Filter filter;
    private boolean searching;
    private QueueCounts counts = new QueueCounts(0, 0, 0, 0, 0);
    private @Nullable LazyDataModel<RequestLine> lines;

    /** A search holds on the pages that it led to, and is forgotten once the queue is opened in another way. */
    public void load() {
        if (!searching) search.forget();
        counts = desk.counts();
        if (filter == null) filter = usual();
        narrow();
    }

    private static Filter usual() {
        return isCaseWorker() ? Filter.MINE : Filter.ALL;
    }

    public void narrow() {
        lines = new RequestLines(query -> desk.queue(query), shown(), search.getText());
    }

    private Filter shown() {
        return Objects.requireNonNullElse(filter, Filter.ALL);
    }

    public void widen() {
        search.forget();
        filter = usual();
        narrow();
    }

    public List<Tab> getTabs() {
        return Arrays.stream(Filter.values())
                .filter(each -> each != Filter.EVERY)
                .map(each -> new Tab(each, count(each), each == filter))
                .toList();
    }

    private @Nullable Long count(Filter each) {
        return switch (each) {
            case MINE -> counts.mine();
            case UNASSIGNED -> counts.unassigned();
            case ALL -> counts.all();
            case OVERDUE -> counts.overdue();
            case ANSWERED -> counts.answered();
            case CLOSED, EVERY -> null;
        };
    }

    /** The data protection officer looks on, and registers nothing. */
    public boolean isMayRegister() {
        return isCaseWorker() || is(PRIVACY_MANAGER);
    }

    private static boolean isCaseWorker() {
        return is(CASE_WORKER);
    }

    private static boolean is(String role) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role);
    }

    public @Nullable LazyDataModel<RequestLine> getLines() {
        return lines;
    }

    public @Nullable String getFilter() {
        return filter == null ? null : filter.name();
    }

    /** One that there is not is as good as none. */
    public void setFilter(@Nullable String name) {
        filter = Arrays.stream(Filter.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public boolean isSearching() {
        return searching;
    }

    public void setSearching(boolean searching) {
        this.searching = searching;
    }
}
