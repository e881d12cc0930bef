package com.qmplus.vern.shared;

/** A rule of need-to-know: the role would do, but neither case nor purpose does (P3, statement 44); the web answers with 403. */
public abstract class NotForYou extends BrokenRule {

    private static final long serialVersionUID = 1L;

    protected NotForYou(Object... arguments) {
        super(arguments);
    }
}
