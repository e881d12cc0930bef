package com.qmplus.vern.disclosure;

import com.qmplus.vern.shared.BrokenRule;

/** Another privacy manager than the one who decided must approve (R6.4). */
public final class NotYoursToApprove extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
