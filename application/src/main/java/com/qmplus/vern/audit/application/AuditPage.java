package com.qmplus.vern.audit.application;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the log, the latest first.
 *
 * @param newer the entry from which to turn to what is newer, or null where nothing is
 * @param older the entry from which to turn to what is older, or null where nothing is
 */
public record AuditPage(
        List<AuditLine> lines,
        @Nullable Long newer,
        @Nullable Long older) implements Serializable {

    public AuditPage {
        lines = List.copyOf(lines);
    }
}
