package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.shared.BrokenRule;

/** Someone wanted to store a field for which a purpose has no storage period (R7.1, statement 41). */
public final class NoRetentionRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    NoRetentionRule(FieldKey field, PurposeKey purpose) {
        super(field, purpose);
    }
}
