package com.qmplus.vern.staff;

import com.qmplus.vern.shared.BrokenRule;

/** The set-up code is wrong, or there is an administrator already. */
public final class SetUpRefused extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
