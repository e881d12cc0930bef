package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Likeness;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.staff.EmployeeId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of the queue, with what only the day and the reader add to them. */
final class QueueLines {

    private QueueLines() {}

    static List<RequestLine> of(
            List<QueueRow> rows,
            Set<EmployeeId> hands,
            Deciders deciders,
            Map<RequestId, Likeness> alike,
            Map<RequestId, LocalDate> tasks,
            LocalDate today) {
        var assignees = rows.stream()
                .map(QueueRow::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var names = deciders.names(assignees);
        var me = deciders.id();
        return rows.stream()
                .map(row -> line(row, names, me, hands, alike.get(new RequestId(row.id())), tasks, today))
                .toList();
    }

    private static RequestLine line(
            QueueRow row,
            Map<EmployeeId, String> names,
            EmployeeId me,
            Set<EmployeeId> hands,
            @Nullable Likeness likeness,
            Map<RequestId, LocalDate> tasks,
            LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, row.due());
        var assignee = row.assignee();
        return new RequestLine(
                new RequestId(row.id()),
                row.version(),
                row.reference().value(),
                row.rights(),
                row.channel(),
                row.requester(),
                row.confirmed() != null,
                row.state(),
                row.next(),
                row.received(),
                row.due(),
                left,
                Urgency.of(row.state(), left),
                assignee == null ? null : names.get(assignee),
                me.equals(assignee),
                assignee != null && !me.equals(assignee) && hands.contains(assignee),
                likeness,
                task(tasks.get(new RequestId(row.id())), today));
    }

    private static RequestLine.@Nullable Task task(@Nullable LocalDate due, LocalDate today) {
        return due == null ? null : RequestLine.Task.of(due, today);
    }
}
