package com.qmplus.vern.register;

import com.qmplus.vern.shared.BrokenRule;

/** There is nothing to decide upon: the data protection officer has not advised, or it was decided already. */
public final class NoAdviceYet extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
