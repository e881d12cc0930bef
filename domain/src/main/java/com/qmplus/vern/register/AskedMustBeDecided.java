package com.qmplus.vern.register;

import com.qmplus.vern.shared.BrokenRule;

/** Advice that was asked for is followed or not; it cannot merely be noted. */
public final class AskedMustBeDecided extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
