package com.qmplus.vern.people;

/** By what a person is found again. */
public enum IdentifierKind {
    EMAIL("email"),
    PHONE("phone"),
    CRM_ID("crm-id");

    private final String key;

    IdentifierKind(String key) {
        this.key = key;
    }

    /** The word for it between systems. */
    public String key() {
        return key;
    }
}
