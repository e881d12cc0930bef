package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** It has been done, or has been found impossible, already. */
public class NothingToCarryOut extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public NothingToCarryOut() {
        super();
    }
}
