package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.ClaimScope;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.Right;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One right that a draft claims.
 *
 * @param ground what it rests on, when the person has said so
 * @param scope what it is about, as they ticked it
 * @param words what they wrote about it; empty: nothing
 */
public record DraftClaim(Right right, @Nullable Ground ground, ClaimScope scope, String words) implements Serializable {

    public static DraftClaim of(Right right) {
        return new DraftClaim(right, null, ClaimScope.EVERYTHING, "");
    }

    DraftClaim with(@Nullable Ground chosen) {
        return new DraftClaim(right, chosen, scope, words);
    }

    DraftClaim with(String written) {
        return new DraftClaim(right, ground, scope, written);
    }

    DraftClaim about(ClaimScope chosen) {
        return new DraftClaim(right, ground, chosen, words);
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
