package com.qmplus.vern.rights.application;

import com.qmplus.vern.shared.BrokenRule;

/** The request has become one with an earlier: what is to be done about it is done there. */
public class GoesOnElsewhere extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private final String reference;

    public GoesOnElsewhere(String reference) {
        super(reference);
        this.reference = reference;
    }

    /** Of the request in which it goes on: it opens nothing without the code. */
    public String reference() {
        return reference;
    }
}
