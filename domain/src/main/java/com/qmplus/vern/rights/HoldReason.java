package com.qmplus.vern.rights;

/** Why data may not be erased for now (R7.3). */
public enum HoldReason {
    LEGAL_CLAIM("17(3)(e)", Reason.HELD_FOR_CLAIM),
    AUTHORITY_ORDER("17(3)(b)", Reason.HELD_FOR_AUTHORITY),
    RESTRICTION_REQUEST("18(1)", Reason.HELD_BY_RESTRICTION);

    private final String article;
    private final Reason reason;

    HoldReason(String article, Reason reason) {
        this.article = article;
        this.reason = reason;
    }

    public String article() {
        return article;
    }

    public Reason reason() {
        return reason;
    }
}
