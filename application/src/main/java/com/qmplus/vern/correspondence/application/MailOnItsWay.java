package com.qmplus.vern.correspondence.application;

/** A mail is not erased between our door and theirs: it is tried again when it has arrived, or was given up. */
public final class MailOnItsWay extends IllegalStateException {

    private static final long serialVersionUID = 1L;
}
