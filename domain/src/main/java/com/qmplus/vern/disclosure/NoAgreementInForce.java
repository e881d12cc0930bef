package com.qmplus.vern.disclosure;

import com.qmplus.vern.shared.BrokenRule;

/** No agreement is in force with them (R6.6). */
public final class NoAgreementInForce extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
