package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** A system has yet to do what was decided, or it has to be said why it cannot (R2.5, R7.5). */
public final class NotCarriedOut extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
