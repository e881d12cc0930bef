package com.qmplus.vern.rights;

/** What lets data be kept though there is a ground to erase them (GDPR art. 17(3)). */
public enum ErasureException {
    EXPRESSION('a', Reason.EXPRESSION),
    DUTY_OR_TASK('b', Reason.LEGAL_DUTY),
    PUBLIC_HEALTH('c', Reason.PUBLIC_HEALTH),
    ARCHIVE('d', Reason.ARCHIVE),
    CLAIMS('e', Reason.LEGAL_CLAIMS);

    private final char letter;
    private final Reason reason;

    ErasureException(char letter, Reason reason) {
        this.letter = letter;
        this.reason = reason;
    }

    public String article() {
        return "17(3)(" + letter + ")";
    }

    public Reason reason() {
        return reason;
    }
}
