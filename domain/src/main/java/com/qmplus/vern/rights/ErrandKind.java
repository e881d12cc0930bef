package com.qmplus.vern.rights;

import com.qmplus.vern.shared.PersonalDataSystem;

/** What a system is told to do with data that it holds (GDPR art. 16, 17, 18). */
public enum ErrandKind {
    CORRECT("16"),
    /** What the person says about it is put beside it. */
    ANNOTATE("16"),
    ERASE("17(1)"),
    RESTRICT("18(1)"),
    /** What it was told to restrict may be used again; the person has been told before. */
    RELEASE("18(3)");

    private final String article;

    ErrandKind(String article) {
        this.article = article;
    }

    /** What the system is told. */
    public PersonalDataSystem.Verb verb() {
        return switch (this) {
            case CORRECT -> PersonalDataSystem.Verb.CORRECT;
            case ANNOTATE -> PersonalDataSystem.Verb.ANNOTATE;
            case ERASE -> PersonalDataSystem.Verb.ERASE;
            case RESTRICT -> PersonalDataSystem.Verb.RESTRICT;
            case RELEASE -> PersonalDataSystem.Verb.RELEASE;
        };
    }

    public String article() {
        return article;
    }
}
