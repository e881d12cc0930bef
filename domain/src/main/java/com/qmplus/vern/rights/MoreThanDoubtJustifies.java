package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** An identity paper weighs more than this doubt (R4.1, R4.3). */
public class MoreThanDoubtJustifies extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public MoreThanDoubtJustifies() {
        super();
    }
}
