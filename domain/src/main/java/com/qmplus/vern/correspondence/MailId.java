package com.qmplus.vern.correspondence;

import java.io.Serializable;
import java.util.UUID;

/** Which mail. */
public record MailId(UUID value) implements Serializable {

    public static MailId random() {
        return new MailId(UUID.randomUUID());
    }

    public static MailId of(String text) {
        return new MailId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
