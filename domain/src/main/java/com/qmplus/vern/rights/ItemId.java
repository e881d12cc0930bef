package com.qmplus.vern.rights;

import java.io.Serializable;
import java.util.UUID;

/** One datum of a case's findings, so that it can be excluded from the answer. */
public record ItemId(UUID value) implements Serializable {

    public static ItemId random() {
        return new ItemId(UUID.randomUUID());
    }

    public static ItemId of(String text) {
        return new ItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
