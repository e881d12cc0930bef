package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** Nothing would tell the person that we ask, so the clock cannot stand (R3.4). */
public class AddressMissing extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public AddressMissing() {
        super();
    }
}
