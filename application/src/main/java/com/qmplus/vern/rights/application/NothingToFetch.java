package com.qmplus.vern.rights.application;

import com.qmplus.vern.shared.NotFound;

/** The answer has not been made available yet, or its time is over (R12.4). */
public class NothingToFetch extends NotFound {

    private static final long serialVersionUID = 1L;

    public NothingToFetch() {
        super("answer");
    }
}
