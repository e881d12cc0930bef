package com.qmplus.vern.staff;

import com.qmplus.vern.shared.BrokenRule;

/** Nobody changes their own roles, nor ends their own account: another administrator does. */
public final class OwnAccount extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
