package com.qmplus.vern.staff;

import com.qmplus.vern.shared.BrokenRule;

/** Somebody else stands in on one of these days already. */
public final class DeputyNamedAlready extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
