package com.qmplus.vern.correspondence;

import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Sealed;
import java.time.Instant;

/** Mails for tests. */
final class SomeMail {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private SomeMail() {}

    static Mail waiting() {
        var letter = new SealedLetter("<1@vern>", "hash", KeyId.random(), new Sealed(new byte[] {1}));
        return new Mail(MailId.random(), MailKind.ANSWER_READY, null, letter, NOON);
    }

    static Mail sending() {
        var mail = waiting();
        mail.beginSending(NOON);
        return mail;
    }

    static Mail sent() {
        var mail = sending();
        mail.wasSent(NOON);
        return mail;
    }
}
