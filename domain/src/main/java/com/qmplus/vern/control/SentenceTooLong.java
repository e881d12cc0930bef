package com.qmplus.vern.control;

import com.qmplus.vern.shared.BrokenRule;

/** A sentence, or the heading above it, is longer than a sentence is. */
public class SentenceTooLong extends BrokenRule {

    private static final long serialVersionUID = 1L;

    /** @param number of the sentence, from one */
    public SentenceTooLong(int number) {
        super(number);
    }
}
