package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.AccountState;
import com.qmplus.vern.staff.EmployeeId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account as the administrator sees it. */
public record AccountLine(
        EmployeeId id,
        long version,
        String name,
        String signInName,
        List<String> roles,
        AccountState state,
        @Nullable Instant lockedUntil)
        implements Serializable {}
