package com.qmplus.vern.correspondence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail could not be delivered, and Vern has stopped trying: whoever has the case must reach the person another way. */
public record MailGaveUp(
        MailId mail, MailKind kind, Mishap mishap, @Nullable UUID caseId) {}
