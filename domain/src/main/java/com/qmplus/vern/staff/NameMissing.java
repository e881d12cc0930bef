package com.qmplus.vern.staff;

import com.qmplus.vern.shared.BrokenRule;

/** An account has a name, and a sign-in name of letters, digits, dots and dashes. */
public final class NameMissing extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
