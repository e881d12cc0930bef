package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.Likeness;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Rights;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the queue.
 *
 * @param daysLeft until it is due; negative when overdue
 * @param assignee the name of whoever works on it
 * @param standIn it is a colleague's for whom the reader stands in
 * @param likeness what the nearest of the requests is that look like it; null: none does
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
        @Nullable Likeness likeness)
        implements Serializable {}
