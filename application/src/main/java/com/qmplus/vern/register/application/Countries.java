package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Countries as the register calls them, and their codes (ISO 3166-1). */
final class Countries {

    private Countries() {}

    static Optional<String> code(Text name) {
        var plain = name.en().strip().replaceFirst("(?i)^the ", "");
        return Arrays.stream(Locale.getISOCountries())
                .filter(code ->
                        Locale.of("", code).getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(plain)
                                || code.equalsIgnoreCase(plain))
                .findFirst();
    }
}
