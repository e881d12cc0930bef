package com.qmplus.vern.staff;

import com.qmplus.vern.shared.BrokenRule;

/** Who stands in has the role that the work takes, and has not left. */
public final class DeputyLacksRole extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
