package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** Data go to another controller only when it is known which, and how they are reached (GDPR art. 20(2)). */
public class RecipientMissing extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public RecipientMissing() {
        super();
    }
}
