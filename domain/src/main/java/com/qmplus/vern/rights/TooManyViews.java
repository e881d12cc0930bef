package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** There are as many views as there may be: one must go first. */
public final class TooManyViews extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
