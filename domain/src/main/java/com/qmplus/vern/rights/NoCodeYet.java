package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** Nobody could open the answer: a request that came by phone, letter or visit has no case code until one is given (GDPR art. 12(3); ADR 8). */
public class NoCodeYet extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public NoCodeYet() {
        super();
    }
}
