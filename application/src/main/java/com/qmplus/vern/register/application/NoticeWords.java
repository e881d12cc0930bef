package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.WrongWords;

/** What was typed for a piece of the notice: both languages, neither empty nor endless. It is only ever text, so any sign may be in it. */
final class NoticeWords {

    static final int HEADING = 120;
    static final int INTRODUCTION = 4000;
    static final int PROMISE = 500;
    static final int PLAIN = 1000;
    static final int NOTE = 2000;

    private NoticeWords() {}

    /** {@code field}: its two inputs are called after it, with {@code Nb} and {@code En} behind. */
    static Text both(String nb, String en, String field, int longest) {
        return new Text(one(nb, field + "Nb", longest), one(en, field + "En", longest));
    }

    static String one(String typed, String field, int longest) {
        var text = typed.replaceAll("\\R", "\n").strip();
        if (text.isEmpty()) throw new WrongWords(field, "missing");
        if (text.length() > longest) throw new WrongWords(field, "tooLong");
        return text;
    }
}
