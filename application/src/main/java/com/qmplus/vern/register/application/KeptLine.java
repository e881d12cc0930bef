package com.qmplus.vern.register.application;

import java.util.stream.Collectors;

/** A line of another form that is kept as it came, for reading. */
public final class KeptLine {

    private KeptLine() {}

    /** Its words, without names and signs. */
    public static String words(String json) {
        return NationalForm.words(json).stream()
                .map(value -> value.text() == null ? "" : value.text().nb())
                .collect(Collectors.joining(" · "));
    }
}
