package com.qmplus.vern.staff;

import com.qmplus.vern.shared.BrokenRule;

/** Two employees cannot have the same sign-in name. */
public final class SignInNameTaken extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
