package com.qmplus.vern.shared;

/** What was sealed under this key was made unreadable, on purpose and for ever. */
public final class KeyDestroyed extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
