package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** Only of access or a copy, and only where much is held, may a person be asked which of it they mean (GDPR recital 63). */
public class ScopeNotNeeded extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public ScopeNotNeeded() {
        super();
    }
}
