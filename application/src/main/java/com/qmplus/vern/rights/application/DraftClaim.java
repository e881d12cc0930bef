package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.Right;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One right that a draft claims.
 *
 * @param ground what it rests on, when the person has said so
 * @param words what they wrote about it; empty: nothing
 */
public record DraftClaim(Right right, @Nullable Ground ground, String words) implements Serializable {

    static DraftClaim of(Right right) {
        return new DraftClaim(right, null, "");
    }

    DraftClaim with(@Nullable Ground chosen) {
        return new DraftClaim(right, chosen, words);
    }

    DraftClaim with(String written) {
        return new DraftClaim(right, ground, written);
    }

    public Set<Ground> grounds() {
        return ground == null ? Set.of() : Set.of(ground);
    }

    /** Without these words nobody could do what is asked: what is wrong, or who is to get the data. */
    public boolean needsWords() {
        return right == Right.RECTIFICATION || ground == Ground.TRANSFER;
    }

    public boolean isWhole() {
        return !needsWords() || !words.isBlank();
    }

    @Override
    public String toString() {
        return "DraftClaim " + right;
    }
}
