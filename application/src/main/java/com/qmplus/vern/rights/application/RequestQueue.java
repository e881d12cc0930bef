package com.qmplus.vern.rights.application;

import com.qmplus.vern.staff.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The requests as a list: filtered, sorted, counted and cut into pages where they lie. */
public interface RequestQueue {

    /** @param hands of whom the cases are <em>mine</em> */
    List<QueueRow> page(QueueQuery query, Set<EmployeeId> hands, LocalDate today);

    /** How many cases there are on all pages of the query together. */
    long total(QueueQuery query, Set<EmployeeId> hands, LocalDate today);

    /** All filters' totals at once, without a search; the closed ones, which only grow, are not among them. */
    QueueCounts counts(Set<EmployeeId> hands, LocalDate today);
}
