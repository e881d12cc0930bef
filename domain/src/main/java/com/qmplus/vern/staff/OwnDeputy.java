package com.qmplus.vern.staff;

import com.qmplus.vern.shared.BrokenRule;

/** Nobody stands in for themselves. */
public final class OwnDeputy extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
