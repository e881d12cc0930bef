package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** What is to be decided has been decided, or is not there any more. */
public class NothingToDecide extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public NothingToDecide() {
        super();
    }
}
