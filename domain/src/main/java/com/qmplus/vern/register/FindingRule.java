package com.qmplus.vern.register;

/** What a register can lack although it may be used, and the article that asks for it. */
public enum FindingRule {
    DATA_WITHOUT_PURPOSE("5(1)(b)"),
    DATA_WITHOUT_RULE("5(1)(e)"),
    NO_BASIS("6(1)"),
    NO_BALANCING_TEST("6(1)(f)"),
    NO_SPECIAL_GROUND("9(2)"),
    NO_RETENTION_RULE("5(1)(e)"),
    NO_AGREEMENT("28(3)"),
    AGREEMENT_INCOMPLETE("28(3)"),
    DOCUMENT_NOT_ON_FILE("28(9)"),
    AGREEMENT_OVER("28(3)"),
    AGREEMENT_NOT_BEGUN("28(3)"),
    AGREEMENT_ENDS_SOON("28(3)"),
    NO_ARRANGEMENT("26(1)"),
    NO_TRANSFER_TOOL("46(1)"),
    TRANSFER_UNKNOWN("30(1)(e)"),
    DPIA_DUE("35(1)"),
    REVIEW_OVERDUE("24(1)"),
    RETIRED_IN_USE("24(1)"),
    RULE_UNUSED("5(1)(e)"),
    FIELD_WITHOUT_PURPOSE("5(1)(b)");

    private final String article;

    FindingRule(String article) {
        this.article = article;
    }

    /** Whether it speaks of data that are stored about people, and counts the people. */
    public boolean isOfStoredData() {
        return this == DATA_WITHOUT_PURPOSE || this == DATA_WITHOUT_RULE;
    }

    /** Of the GDPR, as lawyers quote it. */
    public String article() {
        return article;
    }
}
