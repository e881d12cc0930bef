package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** It is settled who asks: nothing more may be asked of them (GDPR art. 12(6); R4.1). */
public class IdentityAlreadyKnown extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public IdentityAlreadyKnown() {
        super();
    }
}
