package com.qmplus.vern.control;

/**
 * A sentence of the policy as it was read.
 *
 * @param section the heading that it stands under; empty before the first
 */
public record Sentence(String section, String text) {

    /** Whether the other says the same: blanks, and what marks it in a list, do not matter. */
    public boolean saysTheSameAs(String other) {
        return plain(text).equals(plain(other));
    }

    static String plain(String text) {
        return text.strip().replaceAll("^[–•*-]\\s+", "").replaceAll("\\s+", " ");
    }
}
