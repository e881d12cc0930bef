package com.qmplus.vern.register;

/** What lifts the ban on special categories of data (GDPR art. 9(2)), beside a ground in art. 6. */
public enum SpecialGround {
    EXPLICIT_CONSENT('a'),
    EMPLOYMENT('b'),
    VITAL_INTEREST('c'),
    MEMBERSHIP('d'),
    MADE_PUBLIC('e'),
    LEGAL_CLAIMS('f'),
    PUBLIC_INTEREST('g'),
    HEALTH_CARE('h'),
    PUBLIC_HEALTH('i'),
    RESEARCH('j');

    private final char letter;

    SpecialGround(char letter) {
        this.letter = letter;
    }

    /** As lawyers quote it: {@code 9(2)(a)}. */
    public String article() {
        return "9(2)(" + letter + ")";
    }

    /** The same in the Data Privacy Vocabulary. */
    public String dpv() {
        return "https://w3id.org/dpv/legal/eu/gdpr#A9-2-" + letter;
    }
}
