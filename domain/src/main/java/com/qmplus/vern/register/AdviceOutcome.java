package com.qmplus.vern.register;

/** What the controller made of the data protection officer's advice; where it is not followed, the reason is kept. */
public enum AdviceOutcome {
    FOLLOWED,
    PARTLY_FOLLOWED,
    NOT_FOLLOWED,
    /** The remark asks for nothing. An answer to a question is never only noted. */
    NOTED;

    public boolean needsReason() {
        return this == PARTLY_FOLLOWED || this == NOT_FOLLOWED;
    }
}
