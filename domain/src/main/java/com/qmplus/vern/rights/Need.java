package com.qmplus.vern.rights;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a purpose still needs a datum: as long as its storage time runs (GDPR art. 5(1)(e), R7.1). */
public sealed interface Need {

    /** @param until the last day; null while the event has not happened that the time runs from */
    record Still(@Nullable LocalDate until) implements Need {}

    record Over() implements Need {}

    default boolean isStill() {
        return this instanceof Still;
    }

    default @Nullable LocalDate end() {
        return this instanceof Still(var until) ? until : null;
    }
}
