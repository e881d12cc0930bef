package com.qmplus.vern.rights;

import java.io.Serializable;
import java.util.UUID;

/** One file that came with a message. */
public record AttachmentId(UUID value) implements Serializable {

    public static AttachmentId random() {
        return new AttachmentId(UUID.randomUUID());
    }

    public static AttachmentId of(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
