package com.qmplus.vern.rights;

import java.io.Serializable;
import java.util.UUID;

/** One claim of a request. */
public record ClaimId(UUID value) implements Serializable {

    public static ClaimId random() {
        return new ClaimId(UUID.randomUUID());
    }

    public static ClaimId of(String text) {
        return new ClaimId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
