package com.qmplus.vern.register;

import com.qmplus.vern.shared.BrokenRule;

/** The draft is not where this could be done with it. */
public final class NoticeNotNow extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
