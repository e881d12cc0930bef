package com.qmplus.vern.rights.application;

import com.qmplus.vern.shared.BrokenRule;

/** Something typed into a form cannot be used; {@code reason} is a key: missing, tooLong, notAnAddress, notANumber, sensitive, inFuture, tooLongAgo … */
public class InvalidField extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String reason;

    public InvalidField(String field, String reason) {
        super(field, reason);
        this.field = field;
        this.reason = reason;
    }

    public String field() {
        return field;
    }

    public String reason() {
        return reason;
    }
}
