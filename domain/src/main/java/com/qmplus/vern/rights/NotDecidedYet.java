package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** A claim is not decided, or waits for a second approver: nothing can be approved or sent (statement 17). */
public class NotDecidedYet extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public NotDecidedYet() {
        super();
    }
}
