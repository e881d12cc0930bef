package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** What is heeded without being weighed is taken back only by who asked for it, in their own words (GDPR art. 7(3), 21(3)). */
public class OwnWordNeeded extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public OwnWordNeeded() {
        super();
    }
}
