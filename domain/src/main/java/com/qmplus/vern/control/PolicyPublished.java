package com.qmplus.vern.control;

import com.qmplus.vern.shared.BrokenRule;

/** A published policy stays as it is; a new text is a new version. */
public class PolicyPublished extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public PolicyPublished() {
        super();
    }
}
