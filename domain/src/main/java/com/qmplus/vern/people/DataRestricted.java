package com.qmplus.vern.people;

import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.shared.NotForYou;

/** The data are only stored, and the purpose is none of those for which they may be used all the same (GDPR art. 18(2)). */
public final class DataRestricted extends NotForYou {

    private static final long serialVersionUID = 1L;

    public DataRestricted(PurposeKey purpose) {
        super(purpose);
    }
}
