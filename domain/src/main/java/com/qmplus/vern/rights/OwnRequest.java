package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** Nobody answers their own request: somebody else must take the case. */
public class OwnRequest extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public OwnRequest() {
        super();
    }
}
