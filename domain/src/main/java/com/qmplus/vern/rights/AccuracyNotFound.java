package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** A rectification about whose data nobody has found anything: confirmed, it would be refused without a word (GDPR art. 16). */
public class AccuracyNotFound extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public AccuracyNotFound() {
        super();
    }
}
