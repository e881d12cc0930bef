package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AutomatedStep;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Right;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What Vern did by itself, and what became of it.
 *
 * @param place of the step in its case
 * @param right by a claim of which it was done; null: of the whole case
 * @param reviewed when a human being last looked at it; null: none has
 * @param reviewer their name
 * @param why what they said, for who needs to know the case
 * @param awaitsWord it could be undone, if the person asked for that
 * @param assignee who has the case; empty: nobody
 */
public record AutomatedLine(
        RequestId request,
        String reference,
        int place,
        Move kind,
        @Nullable Right right,
        Instant made,
        @Nullable String article,
        AutomatedStep.State state,
        @Nullable Instant reviewed,
        String reviewer,
        String why,
        String assignee,
        boolean mayConfirm,
        boolean mayOverturn,
        boolean awaitsWord)
        implements Serializable {}
