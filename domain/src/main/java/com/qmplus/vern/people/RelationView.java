package com.qmplus.vern.people;

import com.qmplus.vern.register.RelationKindKey;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a person stands to the controller, from when, until which day (on which it no longer holds), by which agreement. */
public record RelationView(
        RelationKindKey kind,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String agreement) implements Serializable {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether it ended on its first day, and so never held. */
    public boolean neverHeld() {
        return from.equals(until);
    }

    /** Whether it holds on that day, or is still to begin: it may be given an end, or another one. */
    public boolean mayEnd(LocalDate today) {
        return until == null || until.isAfter(today);
    }
}
