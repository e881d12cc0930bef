package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** The second pair of eyes is a privacy manager's, and not those of whoever decided or has the case (R2.2, statement 17). */
public class SecondApproverNeeded extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public SecondApproverNeeded() {
        super();
    }
}
