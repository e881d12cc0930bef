package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.shared.BrokenRule;

/** Someone wanted to store a field that no active purpose serves (GDPR art. 5(1)(b), (c)). */
public final class NoPurposeServes extends BrokenRule {

    private static final long serialVersionUID = 1L;

    NoPurposeServes(FieldKey field) {
        super(field);
    }
}
