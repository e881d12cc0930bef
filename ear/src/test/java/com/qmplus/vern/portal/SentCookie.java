package com.qmplus.vern.portal;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A cookie as the header says it, word for word: browsers forgive what is doubled, and then choose for themselves. */
record SentCookie(String name, String value, List<String> attributes) {

    static SentCookie of(String header) {
        var parts = header.split(";", -1);
        var pair = parts[0].split("=", 2);
        return new SentCookie(
                pair[0],
                pair[1],
                Arrays.stream(parts).skip(1).map(String::strip).toList());
    }

    /** Fails on an attribute that is there twice, whatever its case. */
    Map<String, String> byName() {
        return attributes.stream()
                .map(attribute -> (attribute + "=").split("=", -1))
                .collect(toMap(attribute -> attribute[0].toLowerCase(Locale.ROOT), attribute -> attribute[1]));
    }
}
