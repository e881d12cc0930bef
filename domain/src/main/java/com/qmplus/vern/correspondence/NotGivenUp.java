package com.qmplus.vern.correspondence;

import com.qmplus.vern.shared.BrokenRule;

/** Only a mail that was given up is sent again: any other is on its way, or there. */
public final class NotGivenUp extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
