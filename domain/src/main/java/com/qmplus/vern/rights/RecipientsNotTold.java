package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** Recipients have yet to learn of it, or it has to be said why they cannot (art. 19). */
public final class RecipientsNotTold extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
