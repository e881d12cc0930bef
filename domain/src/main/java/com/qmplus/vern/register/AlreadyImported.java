package com.qmplus.vern.register;

import com.qmplus.vern.shared.BrokenRule;

/** The file is in the register already: it was confirmed twice, or in another window. */
public final class AlreadyImported extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public AlreadyImported(int version) {
        super(version);
    }
}
