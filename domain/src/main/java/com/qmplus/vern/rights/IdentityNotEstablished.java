package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** The address of the request is not on file for this person, or not confirmed: another step of the identity ladder comes first (GDPR art. 12(6); R4.2). */
public class IdentityNotEstablished extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public IdentityNotEstablished() {
        super();
    }
}
