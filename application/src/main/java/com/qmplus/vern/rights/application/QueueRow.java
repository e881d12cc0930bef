package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.ReferenceNumber;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Rights;
import com.qmplus.vern.staff.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the queue, as the database has it.
 *
 * @param others 1 where there is another request of the same person or from the same address, else 0
 */
public record QueueRow(
        UUID id,
        long version,
        ReferenceNumber reference,
        Rights rights,
        Channel channel,
        String requester,
        @Nullable Instant confirmed,
        RequestState state,
        NextStep next,
        LocalDate received,
        LocalDate due,
        @Nullable EmployeeId assignee,
        int others) {}
