package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.ClaimScope;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.Right;
import java.io.Serializable;
import java.util.Set;

/**
 * One right that somebody claims, whichever way it came: no ground and no word of it can be demanded (R2.1).
 *
 * @param grounds what it rests on, as far as somebody said; each of that right
 * @param scope what it is about
 * @param words what was said about it; empty: nothing
 */
public record AskedClaim(Right right, Set<Ground> grounds, ClaimScope scope, String words) implements Serializable {

    public AskedClaim {
        grounds = Set.copyOf(grounds);
    }

    /** About everything. */
    public AskedClaim(Right right, Set<Ground> grounds, String words) {
        this(right, grounds, ClaimScope.EVERYTHING, words);
    }

    static AskedClaim of(Right right) {
        return new AskedClaim(right, Set.of(), "");
    }

    static AskedClaim of(DraftClaim draft) {
        return new AskedClaim(draft.right(), draft.grounds(), draft.scope(), draft.words());
    }

    AskedClaim with(String written) {
        return new AskedClaim(right, grounds, scope, written);
    }

    /** The data are to go to another controller. */
    boolean isTransfer() {
        return grounds.contains(Ground.TRANSFER);
    }

    @Override
    public String toString() {
        return "AskedClaim " + right;
    }
}
