package com.qmplus.vern.register;

import com.qmplus.vern.shared.BrokenRule;

/** Whoever wrote on a notice cannot be the one who reviews it: two pairs of eyes see what one does not. */
public final class ReviewerWroteIt extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
