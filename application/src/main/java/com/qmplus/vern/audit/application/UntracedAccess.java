package com.qmplus.vern.audit.application;

/** A traced method was about to return without an entry in the access log: a fault in it, and nothing leaves. */
public final class UntracedAccess extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UntracedAccess(String action) {
        super(action + " records no access before it returns");
    }
}
