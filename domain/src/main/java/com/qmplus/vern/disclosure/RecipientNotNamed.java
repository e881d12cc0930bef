package com.qmplus.vern.disclosure;

import com.qmplus.vern.shared.BrokenRule;

/** Who received what is told by name (art. 15(1)(c), C-154/21): a category of recipients is not enough. */
public final class RecipientNotNamed extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
