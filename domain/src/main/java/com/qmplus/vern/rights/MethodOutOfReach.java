package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** A step of the identity ladder that cannot be asked of this person: not connected, or nothing on file to compare with (R4.2). */
public class MethodOutOfReach extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public MethodOutOfReach(IdentityMethod method) {
        super(method);
    }
}
