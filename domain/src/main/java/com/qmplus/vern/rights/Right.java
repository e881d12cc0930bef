package com.qmplus.vern.rights;

/** The rights of GDPR chapter III: what can be claimed, and what every answer tells of (art. 15(1)(e)). */
public enum Right {
    ACCESS("15"),
    RECTIFICATION("16"),
    ERASURE("17"),
    RESTRICTION("18"),
    PORTABILITY("20"),
    OBJECTION("21(1)"),
    OBJECTION_TO_MARKETING("21(2)"),
    HUMAN_REVIEW("22(3)"),
    WITHDRAWAL("7(3)");

    private final String article;

    Right(String article) {
        this.article = article;
    }

    public String article() {
        return article;
    }
}
