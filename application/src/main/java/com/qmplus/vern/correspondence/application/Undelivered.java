package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.correspondence.Mishap;

/** A mail server did not take a mail. What it said is left out on purpose: it may quote the address. */
public final class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final Mishap mishap;

    Undelivered(Mishap mishap) {
        super(mishap.name(), null, false, false);
        this.mishap = mishap;
    }

    Mishap mishap() {
        return mishap;
    }
}
