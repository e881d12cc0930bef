package com.qmplus.vern.retention;

import com.qmplus.vern.shared.BrokenRule;

/** The hold has been lifted already. */
public final class NoSuchHoldNow extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
