package com.qmplus.vern.register;

import com.qmplus.vern.shared.BrokenRule;

/** A question that was answered cannot be taken back: the advice is there, and asks for a decision. */
public final class AlreadyAdvised extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
