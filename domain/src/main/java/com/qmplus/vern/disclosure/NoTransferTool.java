package com.qmplus.vern.disclosure;

import com.qmplus.vern.shared.BrokenRule;

/** Data would leave the EEA without a safeguard (art. 44, R6.5). */
public final class NoTransferTool extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
