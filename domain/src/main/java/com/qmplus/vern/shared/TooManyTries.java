package com.qmplus.vern.shared;

/** A public service was called too often from one address or for one reference: wait a while (R12.4). */
public class TooManyTries extends BrokenRule {

    private static final long serialVersionUID = 1L;
}
