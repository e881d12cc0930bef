package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** What came back is held, or only stored, by now: it is not erased again before that is over (R7.3; GDPR art. 18). */
public final class KeptForNow extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
