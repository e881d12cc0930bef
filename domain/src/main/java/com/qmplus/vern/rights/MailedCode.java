package com.qmplus.vern.rights;

import java.security.SecureRandom;
import java.util.Optional;

/** The one-time code that goes to a contact on file, and opens nothing: 40 random bits (R4.2). */
public record MailedCode(String value) {

    private static final int LENGTH = 8;

    public static MailedCode random(SecureRandom random) {
        return new MailedCode(Crockford.random(LENGTH, random));
    }

    /** As typed by a person; empty when it cannot be a code. */
    public static Optional<MailedCode> typed(String text) {
        var normalised = Crockford.normalised(text);
        return normalised == null || normalised.length() != LENGTH
                ? Optional.empty()
                : Optional.of(new MailedCode(normalised));
    }

    /** For people: {@code XXXX-XXXX}. */
    public String grouped() {
        return value.substring(0, 4) + "-" + value.substring(4);
    }

    @Override
    public String toString() {
        return "MailedCode"; // a secret: not for logs
    }
}
