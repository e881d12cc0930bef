package com.qmplus.vern.rights.application;

import com.qmplus.vern.staff.EmployeeId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers of the queue, counted once per request: the menu, the filters and the length of the list tell the same. */
@RequestScoped
public class QueueTally {

    private RequestQueue queue;
    private @Nullable QueueCounts counts;

    protected QueueTally() {} // for CDI

    @Inject
    public QueueTally(RequestQueue queue) {
        this.queue = queue;
    }

    /** Something has moved within this very request. */
    void forget() {
        counts = null;
    }

    QueueCounts counts(Set<EmployeeId> hands, LocalDate today) {
        var known = counts;
        if (known == null) counts = known = queue.counts(hands, today);
        return known;
    }

    /** What was searched, and the closed cases, are counted for the list alone. */
    long total(QueueQuery query, Set<EmployeeId> hands, LocalDate today) {
        if (!query.text().isBlank()) return queue.total(query, hands, today);
        return switch (query.filter()) {
            case MINE -> counts(hands, today).mine();
            case UNASSIGNED -> counts(hands, today).unassigned();
            case ALL -> counts(hands, today).all();
            case OVERDUE -> counts(hands, today).overdue();
            case ANSWERED -> counts(hands, today).answered();
            case CLOSED, EVERY -> queue.total(query, hands, today);
        };
    }
}
