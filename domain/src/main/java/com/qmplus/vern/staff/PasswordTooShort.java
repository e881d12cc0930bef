package com.qmplus.vern.staff;

import com.qmplus.vern.shared.BrokenRule;

/** A password has at least twelve characters; rules about which ones would make it worse, not better. */
public final class PasswordTooShort extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public PasswordTooShort(int least) {
        super(least);
    }
}
