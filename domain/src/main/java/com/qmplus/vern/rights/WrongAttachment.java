package com.qmplus.vern.rights;

import com.qmplus.vern.shared.BrokenRule;

/**
 * A file that is not taken; {@code reason} is a key: empty, tooLarge and tooMany (with the limit), type, active, damaged,
 * sensitive.
 */
public final class WrongAttachment extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String limit;

    public WrongAttachment(String reason, String limit) {
        super(reason, limit);
        this.reason = reason;
        this.limit = limit;
    }

    public WrongAttachment(String reason) {
        this(reason, "");
    }

    public String reason() {
        return reason;
    }

    public String limit() {
        return limit;
    }
}
