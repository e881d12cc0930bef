package com.qmplus.vern.rights;

import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Douglas Crockford's 32 characters: none is mistaken for another when read aloud or copied from paper. */
final class Crockford {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Crockford() {}

    static String random(int length, SecureRandom random) {
        var text = new StringBuilder(length);
        random.ints(length, 0, ALPHABET.length()).forEach(value -> text.append(character(value)));
        return text.toString();
    }

    static char character(int value) {
        return ALPHABET.charAt(value);
    }

    static int value(char character) {
        return ALPHABET.indexOf(character);
    }

    /** As typed by a person: spaces and hyphens do not count, O is read as 0, I and L as 1; null if a stranger is among them. */
    static @Nullable String normalised(String typed) {
        var text = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}.]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return text.chars().allMatch(character -> value((char) character) >= 0) ? text : null;
    }
}
