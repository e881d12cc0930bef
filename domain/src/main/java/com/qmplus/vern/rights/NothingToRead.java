package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** Nothing that the person wrote has yet to be read. */
public class NothingToRead extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public NothingToRead() {
        super();
    }
}
