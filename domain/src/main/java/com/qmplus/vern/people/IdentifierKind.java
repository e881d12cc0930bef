package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;

/** By what a person is found again. */
public enum IdentifierKind {
    EMAIL("email", FieldKey.EMAIL),
    PHONE("phone", FieldKey.PHONE),
    CRM_ID("crm-id", FieldKey.CRM_ID);

    private final String key;
    private final FieldKey field;

    IdentifierKind(String key, FieldKey field) {
        this.key = key;
        this.field = field;
    }

    /** The word for it between systems. */
    public String key() {
        return key;
    }

    /** What it is a value of, in the register. */
    public FieldKey field() {
        return field;
    }
}
