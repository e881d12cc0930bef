package com.qmplus.vern.staff;

import com.qmplus.vern.shared.BrokenRule;

/** The present password was not right. */
public final class WrongPassword extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
