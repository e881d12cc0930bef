package com.qmplus.vern.disclosure;

import com.qmplus.vern.shared.BrokenRule;

/** No agreement binds the third party to confidentiality (P9, statement 39). */
public final class NoConfidentialityAgreement extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
