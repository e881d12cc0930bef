package com.qmplus.vern.rights;

import java.io.Serializable;
import java.util.UUID;

/** One answer that was given; a case has several where it was answered anew. */
public record AnswerId(UUID value) implements Serializable {

    public static AnswerId random() {
        return new AnswerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
