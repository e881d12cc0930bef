package com.qmplus.vern.rights.application;

import com.qmplus.vern.staff.EmployeeId;
import java.time.LocalDate;

/** The requests as a list: filtered, sorted, counted and cut into pages where they lie. */
public interface RequestQueue {

    /** @param employee whose cases are <em>mine</em> */
    Page<QueueRow> page(QueueQuery query, EmployeeId employee, LocalDate today);

    QueueCounts counts(EmployeeId employee, LocalDate today);
}
