package com.qmplus.vern.register.application;

import com.qmplus.vern.register.WrongWords;

/** What is said in a consultation, as it was typed: it is only ever text, and its lines stay lines. */
final class ConsultationWords {

    /** Signs. */
    static final int LONGEST = 4000;

    private ConsultationWords() {}

    /** @throws WrongWords nothing was said, or too much */
    static String of(String typed) {
        var words = orNone(typed);
        if (words.isEmpty()) throw new WrongWords("words", "missing");
        return words;
    }

    /** @throws WrongWords too much was said */
    static String orNone(String typed) {
        var words = typed.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .strip();
        if (words.length() > LONGEST) throw new WrongWords("words", "tooLong");
        return words;
    }
}
