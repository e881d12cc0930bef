package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.application.Page;
import com.qmplus.vern.rights.application.QueueQuery;
import com.qmplus.vern.rights.application.RequestLine;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The queue as the table asks for it: page by page, each sorted and cut by the database. */
class RequestLines extends LazyDataModel<RequestLine> {

    private static final long serialVersionUID = 1L;

    private final transient Function<QueueQuery, Page<RequestLine>> queue;
    private final QueueQuery.Filter filter;
    private final String text;

    RequestLines(Function<QueueQuery, Page<RequestLine>> queue, QueueQuery.Filter filter, String text) {
        this.queue = queue;
        this.filter = filter;
        this.text = text;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return 0; // told by load, which asks once for both
    }

    @Override
    public List<RequestLine> load(
            int first, int pageSize, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        var page = queue.apply(query(first, pageSize, sorts));
        setRowCount((int) page.total());
        return page.lines();
    }

    private QueueQuery query(int first, int size, Map<String, SortMeta> sorts) {
        var sort = sorts.values().stream().findFirst();
        return new QueueQuery(
                filter,
                text,
                sort.map(meta -> QueueQuery.Sort.valueOf(meta.getField())).orElse(QueueQuery.Sort.DUE),
                sort.map(meta -> meta.getOrder().isDescending()).orElse(false),
                first,
                size);
    }

    @Override
    public String getRowKey(RequestLine line) {
        return line.id().toString();
    }
}
