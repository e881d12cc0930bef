package com.qmplus.vern.rights.application;

import com.qmplus.vern.shared.NotForYou;

/** The code is right, but the answer opens with the link in the notice as well (R12.4, ADR 8). */
public class LinkNeeded extends NotForYou {

    private static final long serialVersionUID = 1L;

    public LinkNeeded() {
        super();
    }
}
