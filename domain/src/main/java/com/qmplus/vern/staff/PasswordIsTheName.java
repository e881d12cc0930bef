package com.qmplus.vern.staff;

import com.qmplus.vern.shared.BrokenRule;

/** A password that is the name, or the sign-in name, is no secret. */
public final class PasswordIsTheName extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
