package com.qmplus.vern.rights;

import com.qmplus.vern.shared.NotForYou;

/** Only whoever the case is assigned to may work on it: need-to-know (GDPR art. 29, 32(4); P3). */
public class NotYourCase extends NotForYou {

    private static final long serialVersionUID = 1L;

    public NotYourCase() {
        super();
    }
}
