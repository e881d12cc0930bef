package com.qmplus.vern.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an auditor asks: who read whom, when, why. What is null is not asked about; {@code until} is exclusive. */
public record AuditQuery(
        @Nullable String actor,
        @Nullable UUID person,
        @Nullable UUID caseId,
        @Nullable Operation operation,
        @Nullable Outcome outcome,
        @Nullable Instant from,
        @Nullable Instant until)
        implements Serializable {

    public static AuditQuery everything() {
        return new AuditQuery(null, null, null, null, null, null, null);
    }

    public AuditQuery by(@Nullable String who) {
        return new AuditQuery(who, person, caseId, operation, outcome, from, until);
    }

    public AuditQuery about(@Nullable UUID whose) {
        return new AuditQuery(actor, whose, caseId, operation, outcome, from, until);
    }

    public AuditQuery inCase(@Nullable UUID id) {
        return new AuditQuery(actor, person, id, operation, outcome, from, until);
    }

    public AuditQuery doing(@Nullable Operation what) {
        return new AuditQuery(actor, person, caseId, what, outcome, from, until);
    }

    public AuditQuery ending(@Nullable Outcome how) {
        return new AuditQuery(actor, person, caseId, operation, how, from, until);
    }

    public AuditQuery between(@Nullable Instant start, @Nullable Instant end) {
        return new AuditQuery(actor, person, caseId, operation, outcome, start, end);
    }
}
