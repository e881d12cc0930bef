package com.qmplus.vern.register;

import java.io.Serializable;

/** Names a field of personal data for ever; the constants are the fields that Vern itself must understand. */
public record FieldKey(String value) implements Comparable<FieldKey>, Serializable {

    public static final FieldKey CRM_ID = new FieldKey("crm-id");
    public static final FieldKey FIRST_NAME = new FieldKey("first-name");
    public static final FieldKey LAST_NAME = new FieldKey("last-name");
    public static final FieldKey EMAIL = new FieldKey("email");
    public static final FieldKey PHONE = new FieldKey("phone");
    public static final FieldKey MOBILE = new FieldKey("mobile");
    public static final FieldKey LIFECYCLE_STAGE = new FieldKey("lifecycle-stage");
    public static final FieldKey CREATED = new FieldKey("created");
    public static final FieldKey LEGAL_BASIS = new FieldKey("legal-basis");
    public static final FieldKey UNSUBSCRIBED = new FieldKey("unsubscribed");
    public static final FieldKey ORIGINAL_SOURCE = new FieldKey("original-source");

    public FieldKey {
        StableKey.check(value);
    }

    @Override
    public int compareTo(FieldKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
