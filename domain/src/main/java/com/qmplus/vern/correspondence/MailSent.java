package com.qmplus.vern.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The mail server has taken a mail: from that instant it counts as sent. */
public record MailSent(MailId mail, MailKind kind, @Nullable UUID caseId, Instant sent) {}
