package com.qmplus.vern.register;

import java.util.ArrayList;
import java.util.List;

/** What a notice tells people that they may ask of the controller (GDPR art. 13(2)(b) and (c), 21(4), 22(3)). */
public enum NoticeRight {
    ACCESS("15"),
    RECTIFICATION("16"),
    ERASURE("17"),
    RESTRICTION("18"),
    PORTABILITY("20"),
    OBJECTION("21(1)"),
    OBJECTION_TO_MARKETING("21(2)"),
    WITHDRAWAL("7(3)"),
    HUMAN_REVIEW("22(3)");

    private static final List<NoticeRight> ALWAYS =
            List.of(ACCESS, RECTIFICATION, ERASURE, RESTRICTION, PORTABILITY, OBJECTION, OBJECTION_TO_MARKETING);

    private final String article;

    NoticeRight(String article) {
        this.article = article;
    }

    public String article() {
        return article;
    }

    /** Everybody has all but the last two, which come with consent and with decisions by machine. */
    static List<NoticeRight> where(boolean consent, boolean machineDecides) {
        var rights = new ArrayList<>(ALWAYS);
        if (consent) rights.add(WITHDRAWAL);
        if (machineDecides) rights.add(HUMAN_REVIEW);
        return rights;
    }
}
