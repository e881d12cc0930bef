package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** The answer has been made available: it cannot be changed any more (GDPR art. 12(3)). */
public class AlreadyAnswered extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public AlreadyAnswered() {
        super();
    }
}
