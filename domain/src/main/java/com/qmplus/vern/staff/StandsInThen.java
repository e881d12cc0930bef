package com.qmplus.vern.staff;

import com.qmplus.vern.shared.BrokenRule;

/** Who is away stands in for another on one of these days: nobody would do that work. */
public final class StandsInThen extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
