package com.qmplus.vern.staff;

import com.qmplus.vern.shared.BrokenRule;

/** Who has left has no account to change. */
public final class HasLeft extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
