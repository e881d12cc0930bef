package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.correspondence.Mail;
import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.MailState;
import com.qmplus.vern.correspondence.Mishap;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail as the administrator sees it: how it fares, never to whom it goes or what it says. */
public record MailLine(
        MailId id,
        long version,
        MailKind kind,
        MailState state,
        @Nullable Mishap mishap,
        int attempts,
        Instant queuedOn,
        @Nullable Instant nextAttempt,
        @Nullable Instant doneOn,
        boolean retryable)
        implements Serializable {

    static MailLine of(Mail mail) {
        return new MailLine(
                mail.id(),
                mail.version(),
                mail.kind(),
                mail.state(),
                mail.mishap(),
                mail.attempts(),
                mail.queuedOn(),
                mail.nextAttempt(),
                mail.doneOn(),
                mail.canBeRetried());
    }
}
