package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AttachmentId;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that shows that something was done in a system.
 *
 * @param size in bytes
 */
public record EvidenceView(AttachmentId id, UUID errand, String name, int size, Instant added) implements Serializable {

    /** In whole kilobytes, and one at least. */
    public int kilobytes() {
        return Math.max(1, size / 1024);
    }
}
