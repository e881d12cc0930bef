package com.qmplus.vern.staff;

import com.qmplus.vern.shared.BrokenRule;

/** A key that may do nothing is for nothing. */
public final class ScopeMissing extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
