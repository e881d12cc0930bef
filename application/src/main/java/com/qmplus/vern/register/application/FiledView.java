package com.qmplus.vern.register.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The signed documents of an entry.
 *
 * @param belongs whether a signed document belongs to an entry of this kind at all
 * @param shown the number of the one that holds, which a command must carry; 0 where there is none
 * @param documents the newest first: the first holds, it has replaced the others
 * @param types the forms that are taken, as in the ends of names
 * @param megabytes the most that is taken
 */
public record FiledView(boolean belongs, int shown, List<Line> documents, String types, int megabytes)
        implements Serializable {

    /** @param size in bytes */
    public record Line(UUID id, String name, int size, String sha256, String by, Instant when)
            implements Serializable {}
}
