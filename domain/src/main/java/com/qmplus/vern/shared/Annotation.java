package com.qmplus.vern.shared;

/**
 * What the person says of a datum that stays as it is: a supplementary statement, or their word against an opinion (GDPR art. 16).
 *
 * @param held as it stood when it was decided
 */
public record Annotation(HeldDatum held, String statement) {

    @Override
    public String toString() {
        return "Annotation of " + held.field();
    }
}
