package com.qmplus.vern.register;

/** The six grounds on which personal data may be processed (GDPR art. 6(1)). */
public enum LawfulBasis {
    CONSENT('a'),
    CONTRACT('b'),
    LEGAL_DUTY('c'),
    VITAL_INTEREST('d'),
    PUBLIC_TASK('e'),
    LEGITIMATE_INTEREST('f');

    private final char letter;

    LawfulBasis(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    /** As lawyers quote it: {@code 6(1)(f)}. */
    public String article() {
        return "6(1)(" + letter + ")";
    }

    /** The same in the Data Privacy Vocabulary. */
    public String dpv() {
        return "https://w3id.org/dpv/legal/eu/gdpr#A6-1-" + letter;
    }
}
