package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.correspondence.MailState;
import java.io.Serializable;
import java.time.Instant;

/** A mail that the trial shows instead of sending it. */
public record TrialMailView(
        String id, String to, String language, String subject, String text, MailState state, Instant queuedOn)
        implements Serializable {}
