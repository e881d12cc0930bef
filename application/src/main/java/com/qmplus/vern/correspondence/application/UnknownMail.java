package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.shared.BrokenRule;

/** A message id names a mail that went out from here. */
public final class UnknownMail extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
