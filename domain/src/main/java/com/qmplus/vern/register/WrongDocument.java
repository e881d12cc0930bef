package com.qmplus.vern.register;

import com.qmplus.vern.shared.BrokenRule;

/** A file that cannot be filed; {@code reason} is a key: empty, tooLarge (with the limit in megabytes), type (with those that can). */
public final class WrongDocument extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public WrongDocument(String reason, String limit) {
        super(reason, limit);
    }
}
