package com.qmplus.vern.rights.application;

import com.qmplus.vern.staff.EmployeeId;
import java.time.LocalDate;
import java.util.List;

/** The requests as a list: filtered, sorted, counted and cut into pages where they lie. */
public interface RequestQueue {

    /** @param employee whose cases are <em>mine</em> */
    List<QueueRow> page(QueueQuery query, EmployeeId employee, LocalDate today);

    /** How many cases there are on all pages of the query together. */
    long total(QueueQuery query, EmployeeId employee, LocalDate today);

    /** All filters' totals at once, without a search; the closed ones, which only grow, are not among them. */
    QueueCounts counts(EmployeeId employee, LocalDate today);
}
