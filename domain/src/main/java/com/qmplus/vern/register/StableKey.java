package com.qmplus.vern.register;

import java.util.regex.Pattern;

/** The form of every key of the register: small letters, digits and single hyphens, so that it fits an address and a file. */
final class StableKey {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    private StableKey() {}

    static void check(String value) {
        if (value.length() > LONGEST || !FORM.matcher(value).matches())
            throw new IllegalArgumentException("Write the key in small letters, digits and hyphens: " + value);
    }
}
