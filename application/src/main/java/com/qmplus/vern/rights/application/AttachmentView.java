package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AttachmentId;
import com.qmplus.vern.rights.MessageId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with a message.
 *
 * @param size in bytes
 * @param deleted null while it is there
 */
public record AttachmentView(
        AttachmentId id,
        MessageId message,
        String name,
        int size,
        Instant added,
        @Nullable Instant deleted) implements Serializable {

    /** In whole kilobytes, and one at least. */
    public int kilobytes() {
        return Math.max(1, size / 1024);
    }
}
