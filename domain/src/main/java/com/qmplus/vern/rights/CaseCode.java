package com.qmplus.vern.rights;

import java.security.SecureRandom;
import java.util.Optional;

/** The second channel: 60 random bits, shown once, never mailed, stored as a keyed hash only (R12.4, ADR 8). */
public record CaseCode(String value) {

    private static final int LENGTH = 12;

    public static CaseCode random(SecureRandom random) {
        return new CaseCode(Crockford.random(LENGTH, random));
    }

    /** As typed by a person; empty when it cannot be a code. */
    public static Optional<CaseCode> typed(String text) {
        var normalised = Crockford.normalised(text);
        return normalised == null || normalised.length() != LENGTH
                ? Optional.empty()
                : Optional.of(new CaseCode(normalised));
    }

    /** For people: {@code XXXX-XXXX-XXXX}. */
    public String grouped() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }

    @Override
    public String toString() {
        return "CaseCode"; // a secret: not for logs
    }
}
