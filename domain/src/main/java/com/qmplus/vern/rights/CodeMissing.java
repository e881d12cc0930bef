package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** What we write to the person can be read only with a case code, and they have none (R12.4). */
public class CodeMissing extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public CodeMissing() {
        super();
    }
}
