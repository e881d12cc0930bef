package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** No approval while any system lacks a result: an answer tells of all of them (GDPR art. 15(3)). */
public class SystemsLackResult extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public SystemsLackResult(int systems) {
        super(systems);
    }
}
