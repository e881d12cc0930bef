package com.qmplus.vern.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which an element of the register holds; both ends are included, an open end has no day. */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    public static final Validity ALWAYS = new Validity(null, null);

    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    public boolean hasEndedBy(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    public boolean endsBeforeItStarts() {
        return from != null && until != null && until.isBefore(from);
    }
}
