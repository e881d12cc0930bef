package com.qmplus.vern.disclosure;

import java.io.Serializable;
import java.util.UUID;

/** One disclosure. */
public record DisclosureId(UUID value) implements Serializable {

    public static DisclosureId random() {
        return new DisclosureId(UUID.randomUUID());
    }

    public static DisclosureId of(String text) {
        return new DisclosureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
