package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Sealed;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One right that somebody claims, as it reaches us: no form and no reason can be demanded (R2.1).
 *
 * @param grounds what it rests on, as far as the person said; each of that right
 * @param scope what it is about, as far as they said
 * @param words what they wrote about it, sealed under the key of the case
 * @param recipient the other controller to whom the data are to go (art. 20(2)), as they named them, sealed likewise
 */
public record Claimed(
        Right right,
        Set<Ground> grounds,
        ClaimScope scope,
        @Nullable Sealed words,
        @Nullable Sealed recipient) {

    public Claimed {
        grounds = Set.copyOf(grounds);
        if (!Ground.of(right).containsAll(grounds))
            throw new IllegalArgumentException(grounds + " are not grounds of " + right);
    }

    /** About everything. */
    public Claimed(Right right, Set<Ground> grounds, @Nullable Sealed words) {
        this(right, grounds, ClaimScope.EVERYTHING, words);
    }

    /** Going to nobody else. */
    public Claimed(Right right, Set<Ground> grounds, ClaimScope scope, @Nullable Sealed words) {
        this(right, grounds, scope, words, null);
    }

    public static Claimed of(Right right) {
        return new Claimed(right, Set.of(), null);
    }
}
