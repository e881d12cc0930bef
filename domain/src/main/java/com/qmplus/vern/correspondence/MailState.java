package com.qmplus.vern.correspondence;

/** Where a mail stands. {@code SENDING} is written down before the server is spoken to, so that a crash leaves a mark. */
public enum MailState {
    WAITING,
    SENDING,
    SENT,
    GIVEN_UP
}
