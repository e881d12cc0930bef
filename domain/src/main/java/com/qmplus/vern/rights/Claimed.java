package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Sealed;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One right that somebody claims, as it reaches us: no form and no reason can be demanded (R2.1).
 *
 * @param grounds what it rests on, as far as the person said; each of that right
 * @param words what they wrote about it, sealed under the key of the case
 */
public record Claimed(
        Right right, Set<Ground> grounds, @Nullable Sealed words) {

    public Claimed {
        grounds = Set.copyOf(grounds);
        if (!Ground.of(right).containsAll(grounds))
            throw new IllegalArgumentException(grounds + " are not grounds of " + right);
    }

    public static Claimed of(Right right) {
        return new Claimed(right, Set.of(), null);
    }
}
