package com.qmplus.vern.correspondence;

/** Why a mail did not get through. What was said on the line is not kept: it may quote the address. */
public enum Mishap {
    /** No mail server answered, or it did not let us in: nothing was handed over. */
    UNREACHABLE(false),
    /** The mail server asked us to come back later (SMTP 4xx). */
    PUT_OFF(false),
    /** The line broke while the mail was handed over. */
    BROKEN_OFF(false),
    /** The receiving side said no for good (SMTP 5xx), at once or by a later bounce. */
    REFUSED(true),
    /** We stopped between handing over and noting it: it may have been sent, so only a person sends it again. */
    IN_DOUBT(true),
    /** Its content was destroyed before it could be sent. */
    EMPTY(true),
    /** Its content cannot be opened: it was altered, or its key is missing. */
    UNREADABLE(true),
    /** Something failed in Vern itself before the mail server was spoken to; the server log tells what. */
    STUMBLED(false);

    private final boolean last;

    Mishap(boolean last) {
        this.last = last;
    }

    /** Whether trying again by ourselves is pointless or wrong. */
    public boolean isLast() {
        return last;
    }
}
