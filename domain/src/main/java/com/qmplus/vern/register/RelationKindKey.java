package com.qmplus.vern.register;

import java.io.Serializable;

/** Names a kind of relation between a person and the controller for ever. */
public record RelationKindKey(String value) implements Comparable<RelationKindKey>, Serializable {

    public static final RelationKindKey CUSTOMER_CONTACT = new RelationKindKey("customer-contact");
    public static final RelationKindKey FORMER_CUSTOMER = new RelationKindKey("former-customer");
    public static final RelationKindKey PROSPECT = new RelationKindKey("prospect");
    public static final RelationKindKey PARTNER_CONTACT = new RelationKindKey("partner-contact");
    public static final RelationKindKey NEWSLETTER_READER = new RelationKindKey("newsletter-reader");
    public static final RelationKindKey WEBSITE_VISITOR = new RelationKindKey("website-visitor");
    public static final RelationKindKey REQUESTER = new RelationKindKey("requester");

    public RelationKindKey {
        StableKey.check(value);
    }

    @Override
    public int compareTo(RelationKindKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
