package com.qmplus.vern.people;

/** Why data are only stored (GDPR art. 18(1)). */
public enum RestrictionGround {
    /** The person contests that they are right, and it is being verified. */
    ACCURACY_CONTESTED('a'),
    /** They were used unlawfully, and the person wants them kept. */
    UNLAWFUL_KEEP('b'),
    /** The controller needs them no longer, but the person does, for claims. */
    NEEDED_FOR_CLAIMS('c'),
    /** The person has objected, and it is being weighed. */
    OBJECTION_PENDING('d');

    private final char letter;

    RestrictionGround(char letter) {
        this.letter = letter;
    }

    /** As lawyers quote it: {@code 18(1)(a)}. */
    public String article() {
        return "18(1)(" + letter + ")";
    }
}
