package com.qmplus.vern.shared;

import java.io.Serializable;
import java.util.UUID;

/** Names a key in the vault; who holds the id alone can open nothing. */
public record KeyId(UUID value) implements Serializable {

    public static KeyId random() {
        return new KeyId(UUID.randomUUID());
    }

    public static KeyId of(String text) {
        return new KeyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
