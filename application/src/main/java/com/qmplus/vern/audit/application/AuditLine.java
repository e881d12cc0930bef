package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.Outcome;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of the log, with the names behind its ids where a feature still knows them. */
public record AuditLine(
        long id,
        Instant recordedOn,
        String actor,
        @Nullable String actorName,
        String role,
        @Nullable UUID person,
        @Nullable String personName,
        @Nullable UUID caseId,
        @Nullable String caseName,
        List<String> categories,
        Operation operation,
        @Nullable String purpose,
        String address,
        Outcome outcome,
        @Nullable Integer hits,
        @Nullable Long follows,
        String action)
        implements Serializable {}
