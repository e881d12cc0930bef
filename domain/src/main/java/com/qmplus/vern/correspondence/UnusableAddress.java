package com.qmplus.vern.correspondence;

import com.qmplus.vern.shared.BrokenRule;

/** A mail goes to one well-formed address. */
public final class UnusableAddress extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
