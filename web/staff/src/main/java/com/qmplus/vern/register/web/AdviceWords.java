package com.qmplus.vern.register.web;

import com.qmplus.vern.register.WrongWords;
import com.qmplus.vern.shared.web.frame.Words;

/** Says at its field what is wrong with something that was said in a consultation. */
final class AdviceWords {

    private AdviceWords() {}

    static void tell(String field, WrongWords wrong) {
        Words.wrong(field, Words.of("register", "advice.wrong." + wrong.arguments()[1]));
    }
}
