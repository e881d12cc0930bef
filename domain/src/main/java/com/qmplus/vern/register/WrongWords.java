package com.qmplus.vern.register;

import com.qmplus.vern.shared.BrokenRule;

/** What was typed for a piece of the notice cannot be used; {@code reason} is a key: missing, tooLong. */
public final class WrongWords extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public WrongWords(String field, String reason) {
        super(field, reason);
    }
}
