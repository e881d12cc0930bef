package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** More may be asked of a person only after a doubt and its reason are recorded: never blanket (GDPR art. 12(6); R4.1). */
public class DoubtMissing extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public DoubtMissing() {
        super();
    }
}
