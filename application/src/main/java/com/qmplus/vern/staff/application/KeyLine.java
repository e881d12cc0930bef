package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.ApiKeyId;
import com.qmplus.vern.staff.KeyScope;
import com.qmplus.vern.staff.KeyState;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One key on the list.
 *
 * @param name of the system
 * @param label of this key of the system
 * @param soon it opens still, has a month left at most, and none follows it
 * @param followed a later key of the system opens
 * @param madeBy name of the administrator who made it
 */
public record KeyLine(
        ApiKeyId id,
        String name,
        String label,
        List<KeyScope> scopes,
        KeyState state,
        boolean soon,
        boolean followed,
        String madeBy,
        Instant made,
        LocalDate until,
        @Nullable Instant lastUsed,
        @Nullable Instant withdrawn)
        implements Serializable {}
