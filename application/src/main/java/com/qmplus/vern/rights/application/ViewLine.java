package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.SavedView;
import java.io.Serializable;
import java.util.UUID;

/** One way to look at the queue, by the name that its owner has given it. */
public record ViewLine(
        UUID id, String name, QueueQuery.Filter filter, QueueQuery.Sort sort, boolean descending, boolean start)
        implements Serializable {

    static ViewLine of(SavedView view) {
        return new ViewLine(
                view.id(),
                view.name(),
                QueueQuery.Filter.valueOf(view.filter()),
                QueueQuery.Sort.valueOf(view.sort()),
                view.isDescending(),
                view.isStart());
    }

    /** As the queue's address has it: whoever gets the address sees the same list of what they may see. */
    public String query() {
        return "filter=" + filter + "&sort=" + sort + (descending ? "&desc=true" : "");
    }

    public boolean shows(QueueQuery.Filter other, QueueQuery.Sort by, boolean down) {
        return filter == other && sort == by && descending == down;
    }
}
