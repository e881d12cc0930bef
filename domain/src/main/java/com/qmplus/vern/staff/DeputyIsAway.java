package com.qmplus.vern.staff;

import com.qmplus.vern.shared.BrokenRule;

/** Who is to stand in is away themselves on one of these days. */
public final class DeputyIsAway extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
