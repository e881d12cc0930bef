package com.qmplus.vern.staff.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a session is over that its owner did not end here: the door says so, in words that tell a stranger nothing. */
public enum Ending {
    IDLE,
    LIMIT,
    EVERYWHERE;

    String asQuery() {
        return "?ended=" + name();
    }

    /** What an address says; anything else says nothing. */
    static Optional<Ending> named(@Nullable String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
