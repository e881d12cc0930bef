package com.qmplus.vern.rights.web;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.rights.application.Page;
import com.qmplus.vern.rights.application.QueueCounts;
import com.qmplus.vern.rights.application.QueueQuery;
import com.qmplus.vern.rights.application.QueueQuery.Filter;
import com.qmplus.vern.rights.application.QueueQuery.Sort;
import com.qmplus.vern.rights.application.RequestDesk;
import com.qmplus.vern.rights.application.RequestLine;
import com.qmplus.vern.rights.application.ViewLine;
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
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The queue of cases. */
@Named
@ViewScoped
public class QueueBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One way to narrow the queue, and how many cases it shows; the closed ones are not counted, since they only grow. */
    public record Tab(Filter filter, @Nullable Long count, boolean here) implements Serializable {}

    private static final List<Sort> COLUMNS = List.of(Sort.DUE, Sort.REFERENCE, Sort.REQUESTER, Sort.NEXT);

    @Inject
    private RequestDesk desk;

    @Inject
    private QueueSearch search;

    @Inject
    private QueueViews views;

    private @Nullable Filter filter;
    private @Nullable Sort sort;
    private boolean descending;
    private boolean searching;
    private QueueCounts counts = new QueueCounts(0, 0, 0, 0, 0);
    private @Nullable LazyDataModel<RequestLine> lines;

    /** A search holds on the pages that it led to, and is forgotten once the queue is opened in another way. */
    public void load() {
        if (!searching) search.forget();
        count();
        if (filter == null && sort == null && !searching) views.start().ifPresent(this::open);
        if (filter == null) filter = usual();
        narrow();
    }

    private void open(ViewLine view) {
        filter = view.filter();
        sort = view.sort();
        descending = view.descending();
    }

    /** Anew where something was done on this very page. */
    void count() {
        counts = desk.counts();
    }

    private static Filter usual() {
        return isCaseWorker() ? Filter.MINE : Filter.ALL;
    }

    public void narrow() {
        lines = new RequestLines(this::page, shown(), search.getText());
    }

    private Page<RequestLine> page(QueueQuery query) {
        sort = query.sort();
        descending = query.descending();
        return desk.queue(query);
    }

    /** Whether that view of one's own is what the page shows. */
    public boolean here(ViewLine view) {
        return search.getText().isEmpty() && view.shows(shown(), sortedBy(), descending);
    }

    Sort sortedBy() {
        return Objects.requireNonNullElse(sort, Sort.DUE);
    }

    /** What the page shows now, as its address has it. */
    String address() {
        return "filter=" + shown() + "&sort=" + sortedBy() + (descending ? "&desc=true" : "");
    }

    /** As the table is to begin; none: as it does by itself. */
    public @Nullable SortMeta getSorted() {
        if (sort == null || sort == Sort.DUE && !descending) return null;
        var order = descending ? SortOrder.DESCENDING : SortOrder.ASCENDING;
        return SortMeta.builder().field(sort.name()).order(order).build();
    }

    Filter shown() {
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

    public @Nullable String getSort() {
        return sort == null ? null : sort.name();
    }

    /** One by which the table cannot be sorted is as good as none. */
    public void setSort(@Nullable String name) {
        sort = COLUMNS.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public boolean isDescending() {
        return descending;
    }

    public void setDescending(boolean descending) {
        this.descending = descending;
    }

    public boolean isSearching() {
        return searching;
    }

    public void setSearching(boolean searching) {
        this.searching = searching;
    }
}
