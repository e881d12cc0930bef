package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** Something is to be corrected or annotated, and nobody has written under the claim what it is to say (GDPR art. 16). */
public class NewValueMissing extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public NewValueMissing() {
        super();
    }
}
