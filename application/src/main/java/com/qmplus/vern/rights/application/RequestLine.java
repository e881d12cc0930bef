package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.Likeness;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Rights;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One line of the queue.
 *
 * @param daysLeft until it is due; negative when overdue
 * @param assignee the name of whoever works on it
 * @param standIn it is a colleague's for whom the reader stands in
 * @param likeness what the nearest of the requests is that look like it; null: none does
 * @param task the next that a system has to have done; null: there is none
 */
public record RequestLine(
        RequestId id,
        long version,
        String reference,
        Rights rights,
        Channel channel,
        String requester,
        boolean confirmed,
        RequestState state,
        NextStep next,
        LocalDate received,
        LocalDate due,
        long daysLeft,
        Urgency urgency,
        @Nullable String assignee,
        boolean mine,
        boolean standIn,
        @Nullable Likeness likeness,
        @Nullable Task task)
        implements Serializable {

    /** By when a system has to have done the next thing, and how near that is. */
    public record Task(LocalDate due, long daysLeft, Urgency urgency) implements Serializable {

        static Task of(LocalDate due, LocalDate today) {
            var left = ChronoUnit.DAYS.between(today, due);
            return new Task(due, left, Urgency.of(left));
        }
    }
}
