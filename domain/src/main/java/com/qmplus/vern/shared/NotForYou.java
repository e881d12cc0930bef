package com.qmplus.vern.shared;

/** Whoever asks may ask such things, but not this one: case or purpose, or half of the key, is missing (P3, statement 44); the web answers with 403. */
public abstract class NotForYou extends BrokenRule {

    private static final long serialVersionUID = 1L;

    protected NotForYou(Object... arguments) {
        super(arguments);
    }
}
