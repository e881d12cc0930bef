package com.qmplus.vern.disclosure;

import com.qmplus.vern.shared.BrokenRule;

/** Restricted data are told to nobody without the reason why the law lets them be (GDPR art. 18(2)). */
public final class NoReasonDespiteRestriction extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
