package com.qmplus.vern.staff;

import java.io.Serializable;
import java.util.UUID;

public record ApiKeyId(UUID value) implements Serializable {

    public static ApiKeyId random() {
        return new ApiKeyId(UUID.randomUUID());
    }

    public static ApiKeyId of(String text) {
        return new ApiKeyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
