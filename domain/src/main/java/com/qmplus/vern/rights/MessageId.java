package com.qmplus.vern.rights;

import java.io.Serializable;
import java.util.UUID;

/** One message of a case. */
public record MessageId(UUID value) implements Serializable {

    public static MessageId random() {
        return new MessageId(UUID.randomUUID());
    }

    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
