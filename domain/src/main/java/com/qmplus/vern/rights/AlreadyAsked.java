package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/** The person has been asked, and has not answered yet. */
public class AlreadyAsked extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public AlreadyAsked() {
        super();
    }
}
