package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** A human being has to look at the decision before the claim is decided (GDPR art. 22(3)). */
public class ReviewMissing extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public ReviewMissing() {
        super();
    }
}
