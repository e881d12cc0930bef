package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** A new code is issued only after an identity step that was recorded after the old one was lost or locked (ADR 8). */
public class CodeNeedsIdentityStep extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public CodeNeedsIdentityStep() {
        super();
    }
}
