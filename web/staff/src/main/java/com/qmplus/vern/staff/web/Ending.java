package com.qmplus.vern.staff.web;

import com.qmplus.vern.shared.web.frame.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Why a session is over that its owner did not end here: the door says so, in words that tell a stranger nothing. */
public enum Ending {
    IDLE,
    LIMIT,
    EVERYWHERE;

    /**
     * The limit counts from the sign-in, whatever happened since; at its last instant the session is over.
     *
     * @param valid whether the account still lets this session in
     */
    static Optional<Ending> of(SignedIn signedIn, Instant now, Duration limit, BooleanSupplier valid) {
        if (!now.isBefore(signedIn.since().plus(limit))) return Optional.of(LIMIT);
        return valid.getAsBoolean() ? Optional.empty() : Optional.of(EVERYWHERE);
    }

    String asQuery() {
        return "?ended=" + name();
    }

    /** What an address says; anything else says nothing. */
    static Optional<Ending> named(@Nullable String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
