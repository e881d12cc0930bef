package com.qmplus.vern.staff;

import com.qmplus.vern.shared.BrokenRule;

/** A password that stands on every list of common ones is no secret. */
public final class PasswordTooCommon extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
