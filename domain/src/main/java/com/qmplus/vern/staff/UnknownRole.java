package com.qmplus.vern.staff;

import com.qmplus.vern.shared.BrokenRule;

/** An employee holds at least one of the roles of the house, and no other. */
public final class UnknownRole extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
