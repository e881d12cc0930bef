package com.qmplus.vern.audit.application;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the log, the latest first.
 *
 * @param next what to hand back for the page after this, or null if this is the last
 */
public record AuditPage(List<AuditLine> lines, @Nullable Long next) implements Serializable {

    public AuditPage {
        lines = List.copyOf(lines);
    }
}
