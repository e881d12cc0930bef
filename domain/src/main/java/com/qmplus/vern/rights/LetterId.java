package com.qmplus.vern.rights;

import java.io.Serializable;
import java.util.UUID;

/** One letter of a case. */
public record LetterId(UUID value) implements Serializable {

    public static LetterId random() {
        return new LetterId(UUID.randomUUID());
    }

    public static LetterId of(String text) {
        return new LetterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
