package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.Operation;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One reading or change of a person's data: when, what and what for; not by whom. */
public record Consultation(
        Instant recordedOn,
        Operation operation,
        List<String> categories,
        @Nullable String purpose,
        @Nullable UUID caseId)
        implements Serializable {}
