package com.qmplus.vern.shared;

import java.util.Arrays;

/**
 * A rule of the domain that someone tried to break; its subclasses are named after the rule. It rolls the transaction
 * back and reaches the caller unwrapped (see {@code ejb-jar.xml}), where one mapper turns it into the text
 * {@code rule.<SimpleClassName>} or a status. It is an answer rather than a fault, hence without a stack trace. The
 * arguments fill the text; they never hold personal data, since they end in logs.
 */
public abstract class BrokenRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;

    protected BrokenRule(Object... arguments) {
        super(null, null, false, false);
        this.arguments = arguments.clone();
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }

    @Override
    public String getMessage() {
        return getClass().getSimpleName() + Arrays.toString(arguments());
    }
}
