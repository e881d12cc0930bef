package com.qmplus.vern.people;

import java.io.Serializable;
import java.util.UUID;

/** Names a person without saying anything about them. */
public record PersonId(UUID value) implements Serializable {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
