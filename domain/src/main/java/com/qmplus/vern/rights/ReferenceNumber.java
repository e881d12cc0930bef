package com.qmplus.vern.rights;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * What a case is called in public, such as {@code V-7K3M9Q-T}: random, so that it tells nothing about how many there are, with
 * a check character, so that every wrong character and every two that changed places are noticed.
 *
 * <p>The check is a sum over the field of 32 elements in which each place weighs differently.
 */
public record ReferenceNumber(String value) implements Serializable {

    private static final String PREFIX = "V-";
    private static final int RANDOM_LENGTH = 6;
    private static final int FIELD_POLYNOMIAL = 0b100101;

    public ReferenceNumber {
        if (!value.matches("V-[0-9A-Z]{6}-[0-9A-Z]")
                || !checks(value.charAt(0) + value.substring(2).replace("-", "")))
            throw new IllegalArgumentException("not a reference number");
    }

    public static ReferenceNumber random(SecureRandom random) {
        var body = Crockford.random(RANDOM_LENGTH, random);
        return new ReferenceNumber(PREFIX + body + "-" + check(body));
    }

    /** As typed by a person; empty when it holds a typing mistake. */
    public static Optional<ReferenceNumber> typed(String text) {
        var normalised = Crockford.normalised(text);
        if (normalised == null) return Optional.empty();
        var body = normalised.length() == RANDOM_LENGTH + 1 ? "V" + normalised : normalised;
        if (body.length() != RANDOM_LENGTH + 2 || body.charAt(0) != 'V' || !checks(body)) return Optional.empty();
        return Optional.of(new ReferenceNumber(
                PREFIX + body.substring(1, RANDOM_LENGTH + 1) + "-" + body.substring(RANDOM_LENGTH + 1)));
    }

    private static boolean checks(String prefixed) {
        return check(prefixed.substring(1, RANDOM_LENGTH + 1)) == prefixed.charAt(RANDOM_LENGTH + 1);
    }

    private static char check(String body) {
        int sum = 0;
        for (char character : body.toCharArray()) sum = doubled(sum ^ Crockford.value(character));
        return Crockford.character(sum);
    }

    private static int doubled(int element) {
        int shifted = element << 1;
        return shifted > 31 ? shifted ^ FIELD_POLYNOMIAL : shifted;
    }

    @Override
    public String toString() {
        return value;
    }
}
