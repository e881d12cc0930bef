package com.qmplus.vern.rights;

import java.io.Serializable;
import java.util.UUID;

/** A draft's identity: 122 random bits in the address of the page are all that leads to it. */
public record DraftId(UUID value) implements Serializable {

    public static DraftId random() {
        return new DraftId(UUID.randomUUID());
    }

    public static DraftId of(String text) {
        return new DraftId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
