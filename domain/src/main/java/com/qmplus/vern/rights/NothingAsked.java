package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** There is no open question that an answer could belong to. */
public class NothingAsked extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public NothingAsked() {
        super();
    }
}
