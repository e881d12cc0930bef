package com.qmplus.vern.disclosure;

import com.qmplus.vern.shared.BrokenRule;

/** A national identity number stands in what was typed: there is no need for it in a log (popplyl. § 12, R4.7). */
public final class IdentityNumberWritten extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
