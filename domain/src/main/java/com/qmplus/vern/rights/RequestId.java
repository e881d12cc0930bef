package com.qmplus.vern.rights;

import java.io.Serializable;
import java.util.UUID;

/** A request's identity: opaque, for addresses and the access log. */
public record RequestId(UUID value) implements Serializable {

    public static RequestId random() {
        return new RequestId(UUID.randomUUID());
    }

    public static RequestId of(String text) {
        return new RequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
