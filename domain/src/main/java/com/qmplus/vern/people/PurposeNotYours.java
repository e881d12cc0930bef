package com.qmplus.vern.people;

import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.shared.NotForYou;

/** The employee's roles may not state this purpose, or it does not hold today (P3, statement 44). */
public final class PurposeNotYours extends NotForYou {

    private static final long serialVersionUID = 1L;

    public PurposeNotYours(PurposeKey purpose) {
        super(purpose);
    }
}
