package com.qmplus.vern.disclosure;

import com.qmplus.vern.shared.BrokenRule;

/** A disclosure is of something. */
public final class NothingDisclosed extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
