package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** The request claims that right already: what else is asked of it goes with that claim. */
public class ClaimedAlready extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public ClaimedAlready() {
        super();
    }
}
