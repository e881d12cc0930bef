package com.qmplus.vern.people.application;

import com.qmplus.vern.shared.BrokenRule;

/** The file that was given for import is not a contact export that can be read; nothing of it was stored. */
public final class UnreadableFile extends BrokenRule {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it; the text of the rule says so in words. */
    enum Fault {
        TOO_LARGE,
        EMPTY,
        ENCODING,
        QUOTES,
        NO_RECORD_ID_COLUMN
    }

    UnreadableFile(Fault fault) {
        super(fault);
    }
}
