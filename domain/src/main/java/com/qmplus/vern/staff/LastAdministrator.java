package com.qmplus.vern.staff;

import com.qmplus.vern.shared.BrokenRule;

/** Somebody must be able to keep the accounts: the last administrator stays. */
public final class LastAdministrator extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
