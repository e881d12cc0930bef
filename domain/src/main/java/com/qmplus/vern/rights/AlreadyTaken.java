package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** The case has been assigned already; it can be handed over, not taken twice. */
public class AlreadyTaken extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public AlreadyTaken() {
        super();
    }
}
