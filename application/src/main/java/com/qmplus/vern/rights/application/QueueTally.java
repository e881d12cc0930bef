package com.qmplus.vern.rights.application;

import com.qmplus.vern.staff.EmployeeId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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

    QueueCounts counts(EmployeeId employee, LocalDate today) {
        var known = counts;
        if (known == null) counts = known = queue.counts(employee, today);
        return known;
    }

    /** What was searched, and the closed cases, are counted for the list alone. */
    long total(QueueQuery query, EmployeeId employee, LocalDate today) {
        if (!query.text().isBlank()) return queue.total(query, employee, today);
        return switch (query.filter()) {
            case MINE -> counts(employee, today).mine();
            case UNASSIGNED -> counts(employee, today).unassigned();
            case ALL -> counts(employee, today).all();
            case OVERDUE -> counts(employee, today).overdue();
            case ANSWERED -> counts(employee, today).answered();
            case CLOSED, EVERY -> queue.total(query, employee, today);
        };
    }
}
