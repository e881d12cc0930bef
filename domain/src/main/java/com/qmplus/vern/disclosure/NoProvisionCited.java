package com.qmplus.vern.disclosure;

import com.qmplus.vern.shared.BrokenRule;

/** An authority gets nothing without the provision that it rests its demand on (P8, R6.4, statement 49). */
public final class NoProvisionCited extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
