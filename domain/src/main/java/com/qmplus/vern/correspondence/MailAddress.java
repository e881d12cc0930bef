package com.qmplus.vern.correspondence;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One mail address, and nothing else: no second address, no display name, no line break that could become a header of
 * its own (RFC 5321: at most 254 characters, 64 before the @).
 */
public record MailAddress(String value) {

    private static final Pattern FORM =
            Pattern.compile("[^\\s@<>()\\[\\]\\\\,;:\"\\p{Cntrl}]{1,64}@[^\\s@<>()\\[\\]\\\\,;:\"\\p{Cntrl}]{1,253}");
    private static final int LONGEST = 254;

    public MailAddress {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) throw new UnusableAddress();
    }

    /** Compared without regard to case, stored as given. */
    public String normalised() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "address withheld"; // personal data do not belong in logs
    }
}
