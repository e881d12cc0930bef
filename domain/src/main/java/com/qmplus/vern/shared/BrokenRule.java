package com.qmplus.vern.shared;

/**
 * A rule of the domain that someone tried to break; its subclasses are named after the rule. It rolls the transaction
 * back and reaches the caller unwrapped (see {@code ejb-jar.xml}), where one mapper turns it into a message or a status.
 */
public abstract class BrokenRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected BrokenRule(String message) {
        super(message);
    }
}
